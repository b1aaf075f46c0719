import {
  calendarOf,
  daysBetween,
  formatTime,
  formatWhen,
  type Place,
  SaveBadge,
  useLanguage,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { useDocumentState, useOpenScenario, useSaveStatus } from '../document/open-scenario-context.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'

/** The time of day alone means today. */
function savedAt(at: number, place: Place): string {
  const now = Date.now()
  const today = daysBetween(calendarOf(at, place.zone), calendarOf(now, place.zone)) === 0
  return today ? formatTime(at, place) : formatWhen(at, { ...place, now })
}

/** Where the changes of this tab are, truthfully. */
export function SaveLine(): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { saving, document } = useOpenScenario()
  const { view } = useCanvas()
  const save = useSaveStatus()
  const count = useDocumentState(({ sync }) => sync.inFlight.length + sync.pending.length)
  if (!document.editable) return null
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  switch (save.kind) {
    case 'saved':
      if (count > 0) return <SaveBadge state={{ kind: 'saving' }} text={t('save.saving')} />
      return (
        <SaveBadge
          state={{ kind: 'saved' }}
          text={t('save.saved', { time: savedAt(save.at, { language, zone }) })}
        />
      )
    case 'saving':
      return <SaveBadge state={{ kind: 'saving' }} text={t('save.saving')} />
    case 'offline':
      return <SaveBadge state={{ kind: 'offline' }} text={t('save.offline', { count })} />
    case 'failed':
      return (
        <SaveBadge
          state={{ kind: 'failed', onRetry: saving.retry.bind(saving) }}
          text={t('save.failed')}
          act={t('save.retry')}
        />
      )
    case 'contested':
      return (
        <SaveBadge
          state={{
            kind: 'changed-by-another',
            onCompare: () => view.setState({ asking: { kind: 'contest' } }),
          }}
          text={t('save.contested')}
          act={t('save.compare')}
        />
      )
  }
}
