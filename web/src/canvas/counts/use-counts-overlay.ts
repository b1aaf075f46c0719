import { useLanguage } from '@shirube/ui'
import { useMemo } from 'react'
import type { Overlay } from '../card/overlay.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { openPanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { countsOverlay } from './counts-overlay.ts'
import { useCounts } from './use-counts.ts'

const NOTHING: Overlay = { steps: new Map(), lines: new Map() }

/** The live counts as they lie on the drawing; a press on one opens the list of those people. */
export function useCountsOverlay(): Overlay {
  const t = useStageText()
  const language = useLanguage()
  const draft = useDraft((whole) => whole)
  const counts = useCounts().counts.data
  return useMemo(() => {
    if (!counts) return NOTHING
    return countsOverlay({
      draft,
      counts,
      words: {
        language,
        waiting: (people) => t('count.waiting', { people }),
        errors: (people) => t('count.errors', { people }),
        people: t('count.people'),
        opened: t('count.opened'),
        clicked: t('count.clicked'),
      },
      onOpen: (step, who) => openPanel({ kind: 'people', step, who }),
    })
  }, [draft, counts, language, t])
}
