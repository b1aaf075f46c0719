import { Button, Modal, Stack } from '@mantine/core'
import { type HostKey, type Transfer, type TransferTest, transferEndpoints } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import { Note, useLanguage } from '@shirube/ui'
import { IconCheck, IconKey, IconPlugX } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { CopyBlock } from '../CopyBlock.tsx'
import { useText } from './use-text.ts'

/** Tries to reach the place of a transfer; a key that the server shows is confirmed here. */
export function TestDialog(props: { readonly transfer: Transfer; readonly onClose: () => void }): ReactNode {
  const { transfer, onClose } = props
  const t = useText()
  const params = { id: transfer.id }
  const test = useAction(transferEndpoints.test, { invalidates: [transferEndpoints.list.path] })
  const confirm = useAction(transferEndpoints.confirmKey, {
    invalidates: [transferEndpoints.list.path],
    onDone: () => test.mutate({ params }),
  })
  const { mutate } = test
  useEffect(() => mutate({ params: { id: transfer.id } }), [mutate, transfer.id])
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('test')}
      size={480}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md" aria-live="polite">
        {test.isPending ? <p>{t('testing')}</p> : null}
        <Refusal error={test.error ?? confirm.error} />
        {test.data === undefined || test.isPending ? null : (
          <Outcome
            outcome={test.data}
            confirming={confirm.isPending}
            onConfirm={({ fingerprint }) => confirm.mutate({ params, body: { fingerprint } })}
          />
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </Stack>
    </Modal>
  )
}

function Outcome(props: {
  readonly outcome: TransferTest
  readonly confirming: boolean
  readonly onConfirm: (key: HostKey) => void
}): ReactNode {
  const { outcome, confirming, onConfirm } = props
  const t = useText()
  const language = useLanguage()
  switch (outcome.kind) {
    case 'reached':
      return <Note icon={IconCheck}>{t('reached', { count: outcome.files })}</Note>
    case 'failed':
      return (
        <Note icon={IconPlugX} tone="bad">
          {outcome.fault[language]}
        </Note>
      )
    case 'unknown-key':
    case 'changed-key':
      return (
        <>
          <Note icon={IconKey} tone={outcome.kind === 'changed-key' ? 'bad' : 'warn'}>
            {t(outcome.kind === 'changed-key' ? 'changedKey' : 'unknownKey')}
          </Note>
          <CopyBlock label={outcome.key.type} text={outcome.key.fingerprint} />
          <Button variant="filled" loading={confirming} onClick={() => onConfirm(outcome.key)}>
            {t('confirm')}
          </Button>
        </>
      )
    default:
      return assertNever(outcome)
  }
}
