import { Button, Modal, Radio, Select, Stack, TextInput } from '@mantine/core'
import { invitationEndpoints, ROLES, type Role } from '@shirube/contract'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { Note } from '@shirube/ui'
import { IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAction } from '../../api/use-action.ts'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

interface Values {
  readonly email: string
  readonly role: Role
  readonly language: Language
}

/** Asks somebody to join, in a role. It stays open, for one seldom asks one person alone. */
export function InviteDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const shared = useShared()
  const language = useShownLanguage()
  const invite = useAction(invitationEndpoints.invite, {
    invalidates: [invitationEndpoints.list.path],
    onDone: (): void => form.setFieldValue('email', ''),
  })
  const { form, onSubmit } = useCheckedForm<Values, typeof invitationEndpoints.invite.body>({
    schema: invitationEndpoints.invite.body,
    initial: { email: '', role: 'marketer', language },
    bodyOf: (values) => values,
    error: invite.error,
  })
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('invite')}
      size={480}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <form noValidate onSubmit={onSubmit((body) => invite.mutate({ body }))}>
        <Stack gap="md">
          <p>{t('invitations.text')}</p>
          <Refusal error={invite.error} />
          <Sent email={invite.data?.email} />
          <TextInput
            label={t('invitations.email')}
            type="email"
            data-autofocus
            {...form.getInputProps('email')}
          />
          <RoleChoice input={form.getInputProps('role')} />
          <Select
            label={t('invitations.language')}
            data={LANGUAGES.map((value) => ({ value, label: shared(`languages.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
          <Button type="submit" variant="filled" loading={invite.isPending}>
            {t('invitations.send')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}

function RoleChoice(props: { readonly input: object }): ReactNode {
  const t = useText()
  return (
    <Radio.Group label={t('columns.role')} {...props.input}>
      <Stack gap="xs" mt={4}>
        {ROLES.map((role) => (
          <Radio key={role} value={role} label={t(`roles.${role}`)} description={t(`rights.${role}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function Sent(props: { readonly email: string | undefined }): ReactNode {
  const t = useText()
  if (props.email === undefined) return null
  return (
    <div role="status">
      <Note icon={IconMail} tone="ok">
        {t('invitations.sent', { email: props.email })}
      </Note>
    </div>
  )
}
