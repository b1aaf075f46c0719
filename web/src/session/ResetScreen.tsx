import { Button, Stack, TextInput } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import { Note, TextLink } from '@shirube/ui'
import { IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import { Refusal } from '../app/Refusal.tsx'
import { BareScreen } from './BareScreen.tsx'
import { useText } from './use-text.ts'

/** Where a link to a new password is asked for. It says the same whether the address has an account or not. */
export function ResetScreen(): ReactNode {
  const t = useText()
  const ask = useAction(sessionEndpoints.requestReset)
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.requestReset.body,
    initial: { email: '' },
    bodyOf: (values) => values,
    error: ask.error,
  })
  return (
    <BareScreen
      title={t('reset.title')}
      text={t('reset.text')}
      foot={<TextLink href="/sign-in">{t('reset.back')}</TextLink>}
    >
      <form noValidate onSubmit={onSubmit((body) => ask.mutate({ body }))}>
        <Stack gap="md">
          <Refusal error={ask.error} />
          {ask.isSuccess ? (
            <div role="status">
              <Note icon={IconMail} tone="accent">
                {t('reset.sent', { email: ask.variables.body.email })}
              </Note>
            </div>
          ) : null}
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <Button type="submit" variant="filled" fullWidth loading={ask.isPending}>
            {t('reset.submit')}
          </Button>
        </Stack>
      </form>
    </BareScreen>
  )
}
