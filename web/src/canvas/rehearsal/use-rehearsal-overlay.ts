import { useLanguage } from '@shirube/ui'
import { useMemo } from 'react'
import type { Overlay } from '../card/overlay.ts'
import { rehearsalOverlay } from './rehearsal-overlay.ts'
import { useRehearsal } from './rehearsal-store.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** The rehearsal as it lies on the drawing; undefined while there is none. */
export function useRehearsalOverlay(): Overlay | undefined {
  const t = useRehearsalText()
  const language = useLanguage()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const assumptions = useRehearsal((state) => state.assumptions)
  return useMemo(
    () =>
      rehearsal &&
      rehearsalOverlay(rehearsal, { assumptions, language, until: (when) => t('why.until', { when }) }),
    [rehearsal, assumptions, language, t],
  )
}
