import { bulkEndpoints } from '@shirube/contract'
import { ConfirmDialog, formatNumber } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import type { BulkSelection } from './use-bulk-selection.ts'
import { useSayBegun } from './use-say-begun.ts'
import { useText } from './use-text.ts'

/** Asks before many people are erased for good. */
export function BulkErase(props: {
  readonly chosen: BulkSelection
  readonly onClose: () => void
  readonly onDone: () => void
  readonly onLook: () => void
}): ReactNode {
  const t = useText()
  const { chosen, onClose, onDone, onLook } = props
  const sayBegun = useSayBegun(onLook, 'willErase')
  const erase = useAction(bulkEndpoints.erase, { invalidates: [bulkEndpoints.list.path] })
  const confirm = async (): Promise<void> => {
    try {
      sayBegun((await erase.mutateAsync({ body: { who: chosen.who } })).people)
      onDone()
    } catch {
      // What was refused is said in the dialog itself.
    }
  }
  return (
    <ConfirmDialog
      opened
      tone="danger"
      title={t('eraseTitle', { people: formatNumber(chosen.people) })}
      consequence={t('eraseText')}
      confirmLabel={t('eraseConfirm')}
      cancelLabel={t('cancel')}
      error={<Refusal error={erase.error} />}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
