import { Menu } from '@mantine/core'
import { type Lead, leadEndpoints } from '@shirube/contract'
import { ConfirmDialog, showToast } from '@shirube/ui'
import { IconDownload, IconEraser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { saveFile } from '../../app/save-file.ts'
import { useText } from '../use-text.ts'

/** What a person may ask for by law, in the menu of their page: all that is held on them, and that it be erased. */
export function PersonalDataItems(props: { readonly lead: Lead; readonly onErase: () => void }): ReactNode {
  const t = useText()
  const { lead, onErase } = props
  const read = useAction(leadEndpoints.data, {
    onDone: (data) => saveFile(`${lead.name || lead.id}.json`, JSON.stringify(data, undefined, 2)),
  })
  return (
    <>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconDownload size={15} stroke={1.75} />}
        onClick={() => read.mutate({ params: { id: lead.id } })}
      >
        {t('data.export')}
      </Menu.Item>
      <Menu.Item color="red" leftSection={<IconEraser size={15} stroke={1.75} />} onClick={onErase}>
        {t('data.erase')}…
      </Menu.Item>
    </>
  )
}

/** Asks before a person is erased for good. */
export function EraseDialog(props: { readonly lead: Lead; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  const { lead, onClose } = props
  const erase = useAction(leadEndpoints.erase, {
    invalidates: [leadEndpoints.list.path, leadEndpoints.count.path],
    onDone: async () => {
      showToast({ text: t('data.erased'), closeLabel: t('close') })
      await navigate({ to: '/leads' })
    },
  })
  return (
    <ConfirmDialog
      opened
      tone="danger"
      title={t('data.eraseTitle', { name: lead.name })}
      consequence={t('data.eraseText')}
      confirmLabel={t('data.eraseConfirm')}
      cancelLabel={t('cancel')}
      error={<Refusal error={erase.error} />}
      onConfirm={() =>
        erase.mutateAsync({ params: { id: lead.id } }).then(
          () => undefined,
          () => undefined,
        )
      }
      onClose={onClose}
    />
  )
}
