import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core'
import { apiKeyEndpoints, SCOPES, type Scope } from '@shirube/contract'
import { Note } from '@shirube/ui'
import { IconKey } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { CopyBlock } from '../CopyBlock.tsx'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

/** Makes a key, and shows it this once. */
export function NewKeyDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const shared = useShared()
  const create = useAction(apiKeyEndpoints.create, { invalidates: [apiKeyEndpoints.list.path] })
  return (
    <Modal
      opened
      onClose={props.onClose}
      // A slip of the mouse must not take away what is shown but once.
      closeOnClickOutside={!create.isSuccess}
      title={create.isSuccess ? t('once.title') : t('add')}
      size={480}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      {create.isSuccess ? (
        <Stack gap="md">
          <Note icon={IconKey} tone="warn">
            {t('once.text')}
          </Note>
          <CopyBlock label={t('once.label')} text={create.data.key} />
          <Button onClick={props.onClose}>{shared('close')}</Button>
        </Stack>
      ) : (
        <KeyForm create={create} />
      )}
    </Modal>
  )
}

function KeyForm(props: {
  readonly create: ReturnType<typeof useAction<typeof apiKeyEndpoints.create>>
}): ReactNode {
  const t = useText()
  const { create } = props
  const initial: { readonly name: string; readonly scopes: Scope[] } = { name: '', scopes: ['events:write'] }
  const { form, onSubmit } = useCheckedForm({
    schema: apiKeyEndpoints.create.body,
    initial,
    bodyOf: (values) => values,
    error: create.error,
  })
  return (
    <form noValidate onSubmit={onSubmit((body) => create.mutate({ body }))}>
      <Stack gap="md">
        <Refusal error={create.error} />
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label={t('scopes')} {...form.getInputProps('scopes')}>
          <Stack gap={6} mt={4}>
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scopeNames.${scope}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit" variant="filled" loading={create.isPending}>
          {t('create')}
        </Button>
      </Stack>
    </form>
  )
}
