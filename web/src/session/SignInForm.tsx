import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useAction } from '../api/use-action.ts'
import { enter } from '../app/known-session.ts'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** Address and password; the address is fixed where somebody proves again who they are. */
export function SignInForm(props: { readonly email?: string; readonly onDone: () => void }): ReactNode {
  const t = useText()
  const [email, setEmail] = useState(props.email ?? '')
  const [password, setPassword] = useState('')
  const signIn = useAction(sessionEndpoints.signIn, {
    onDone: (session) => {
      enter(session)
      props.onDone()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    signIn.mutate({ body: { email, password } })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={signIn.error} />
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          value={email}
          readOnly={props.email !== undefined}
          onChange={(event) => setEmail(event.currentTarget.value)}
          autoFocus={props.email === undefined}
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoFocus={props.email !== undefined}
        />
        <Button type="submit" variant="filled" fullWidth loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
