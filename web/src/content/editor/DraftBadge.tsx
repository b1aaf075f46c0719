import { assertNever } from '@shirube/kernel'
import { formatWhen, SaveBadge, type SaveState } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { usePlace } from '../../app/use-place.ts'
import { type SayContent, useText } from '../use-text.ts'
import type { DraftStatus, MailDraftStore } from './mail-draft.ts'

interface Shown {
  readonly state: SaveState
  readonly text: string
  readonly act?: string
}

function shownOf(
  status: DraftStatus,
  t: SayContent,
  about: { readonly time: string; readonly onRetry: () => void; readonly onCompare: () => void },
): Shown {
  switch (status) {
    case 'saved':
      return { state: { kind: 'saved' }, text: t('save.saved', { time: about.time }) }
    case 'waiting':
    case 'saving':
      return { state: { kind: 'saving' }, text: t('save.saving') }
    case 'faulty':
      return { state: { kind: 'offline' }, text: t('save.faulty') }
    case 'offline':
      return { state: { kind: 'offline' }, text: t('save.offline') }
    case 'overtaken':
      return {
        state: { kind: 'changed-by-another', onCompare: about.onCompare },
        text: t('save.overtaken'),
        act: t('save.choose'),
      }
    case 'failed':
      return {
        state: { kind: 'failed', onRetry: about.onRetry },
        text: t('save.failed'),
        act: t('save.retry'),
      }
    default:
      return assertNever(status)
  }
}

/** Where the changes of the mail are. */
export function DraftBadge(props: {
  readonly draft: MailDraftStore
  readonly onCompare: () => void
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const { draft, onCompare } = props
  const status = useStore(draft, (state) => state.status)
  const savedAt = useStore(draft, (state) => state.savedAt)
  const onRetry = (): void => void draft.flush()
  return (
    <SaveBadge
      {...shownOf(status, t, {
        time: formatWhen(savedAt, { ...place, now: Date.now() }),
        onRetry,
        onCompare,
      })}
    />
  )
}
