import { sessionEndpoints } from '@shirube/contract'
import { TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import { BareScreen } from './BareScreen.tsx'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { useEnterWith } from './use-enter-with.ts'
import { useText } from './use-text.ts'

/** Where the link of that mail leads: a new password, and one is signed in with it. */
export function NewPasswordScreen(props: { readonly token: string }): ReactNode {
  const t = useText()
  const enterWith = useEnterWith()
  const reset = useAction(sessionEndpoints.reset, {
    onDone: ({ email }, { body }) => enterWith(email, body.password),
  })
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.reset.body,
    initial: { password: '' },
    bodyOf: (values) => ({ ...values, token: props.token }),
    error: reset.error,
  })
  return (
    <BareScreen
      title={t('reset.newTitle')}
      text={t('reset.newText')}
      foot={
        isProblem(reset.error, 'expired') ? <TextLink href="/reset">{t('reset.again')}</TextLink> : undefined
      }
    >
      <form noValidate onSubmit={onSubmit((body) => reset.mutate({ body }))}>
        <NewPasswordFields
          label={t('reset.password')}
          submit={t('reset.save')}
          input={form.getInputProps('password')}
          error={reset.error}
          pending={reset.isPending}
        />
      </form>
    </BareScreen>
  )
}
