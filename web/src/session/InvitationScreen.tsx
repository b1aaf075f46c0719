import { TextInput } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import { useShownLanguage } from '../i18n/use-shown-language.ts'
import { BareScreen } from './BareScreen.tsx'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { useEnterWith } from './use-enter-with.ts'
import { useText } from './use-text.ts'

/** Where an invitation leads: a name and a password, and the work begins. */
export function InvitationScreen(props: { readonly token: string }): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const enterWith = useEnterWith()
  const accept = useAction(sessionEndpoints.acceptInvitation, {
    onDone: ({ email }, { body }) => enterWith(email, body.password),
  })
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.acceptInvitation.body,
    initial: { name: '', password: '' },
    bodyOf: (values) => ({ ...values, token: props.token, language }),
    error: accept.error,
  })
  return (
    <BareScreen title={t('invitation.title')} text={t('invitation.text')}>
      <form noValidate onSubmit={onSubmit((body) => accept.mutate({ body }))}>
        <NewPasswordFields
          label={t('invitation.password')}
          submit={t('invitation.submit')}
          input={form.getInputProps('password')}
          error={accept.error}
          pending={accept.isPending}
        >
          <TextInput label={t('invitation.name')} autoComplete="name" {...form.getInputProps('name')} />
        </NewPasswordFields>
      </form>
    </BareScreen>
  )
}
