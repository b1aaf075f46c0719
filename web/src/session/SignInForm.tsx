import { Button, Stack, TextInput } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { PasswordField } from '../app/form/PasswordField.tsx'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import { enter } from '../app/known-session.ts'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** Address and password; the address is fixed where somebody proves again who they are. */
export function SignInForm(props: { readonly email?: string; readonly onDone: () => void }): ReactNode {
  const t = useText()
  const again = props.email !== undefined
  const signIn = useAction(sessionEndpoints.signIn, {
    onDone: (session) => {
      enter(session)
      props.onDone()
    },
  })
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.signIn.body,
    initial: { email: props.email ?? '', password: '' },
    bodyOf: (values) => values,
    error: signIn.error,
  })
  return (
    <form noValidate onSubmit={onSubmit((body) => signIn.mutate({ body }))}>
      <Stack gap="md">
        <Refusal error={signIn.error} />
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          readOnly={again}
          data-autofocus={!again || undefined}
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('signIn.password')}
          autoComplete="current-password"
          data-autofocus={again || undefined}
          {...form.getInputProps('password')}
        />
        <Button type="submit" variant="filled" fullWidth loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
