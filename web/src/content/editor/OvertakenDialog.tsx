import { Button, Modal, Stack } from '@mantine/core'
import { mailEndpoints } from '@shirube/contract'
import { type ReactNode, useState } from 'react'
import { call } from '../../api/call.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from '../use-text.ts'
import type { MailDraftStore } from './mail-draft.ts'

/** Somebody else has saved the mail meanwhile: whose content is to stand. */
export function OvertakenDialog(props: {
  readonly id: string
  readonly draft: MailDraftStore
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { id, draft, onClose } = props
  const [error, setError] = useState<unknown>()
  const attempt = (work: () => Promise<unknown>): void => {
    work().then(onClose, setError)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('overtaken.title')}
      size={480}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p>{t('overtaken.text')}</p>
      <Refusal error={error} />
      <Stack gap="xs" mt="md">
        <Button
          onClick={() => attempt(async () => draft.take(await call(mailEndpoints.show, { params: { id } })))}
        >
          {t('overtaken.theirs')}
        </Button>
        <Button onClick={() => attempt(() => draft.overwrite())}>{t('overtaken.mine')}</Button>
      </Stack>
    </Modal>
  )
}
