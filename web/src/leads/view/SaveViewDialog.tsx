import { Button, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core'
import { leadViewEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import type { ShownView } from './shown-view.ts'
import { useText } from './use-text.ts'

/** Keeps what the list shows under a name, for oneself or for all. */
export function SaveViewDialog(props: { readonly view: ShownView; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { view, onClose } = props
  const [name, setName] = useState('')
  const [shared, share] = useState(false)
  const add = useKeep(onClose)
  const send = (event: SyntheticEvent): void => {
    event.preventDefault()
    add.mutate({ body: { name: name.trim(), shared, ...view } })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={440}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={send}>
        <Stack gap={12}>
          <Text size="sm">{t('text')}</Text>
          <TextInput
            label={t('name')}
            data-autofocus
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Switch
            label={t('share')}
            checked={shared}
            onChange={(event) => share(event.currentTarget.checked)}
          />
          <Refusal error={add.error} />
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="filled" disabled={name.trim() === ''} loading={add.isPending}>
              {t('submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function useKeep(onKept: () => void) {
  const t = useText()
  return useAction(leadViewEndpoints.add, {
    invalidates: [leadViewEndpoints.list.path],
    onDone: ({ name }) => {
      showToast({ text: t('saved', { name }), closeLabel: t('close') })
      onKept()
    },
  })
}
