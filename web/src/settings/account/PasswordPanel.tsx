import { Stack } from '@mantine/core'
import { sessionEndpoints } from '@shirube/contract'
import { Note, Panel } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { takeSession } from '../../api/session-store.ts'
import { useAction } from '../../api/use-action.ts'
import { useMe } from '../../api/use-session.ts'
import { PasswordField } from '../../app/form/PasswordField.tsx'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { SaveRow } from '../SaveRow.tsx'
import { useText } from './use-text.ts'

/** A new password for oneself; it ends every other session. */
export function PasswordPanel(): ReactNode {
  const t = useText()
  const me = useMe()
  const change = useAction(sessionEndpoints.changePassword, {
    onDone: (session) => {
      takeSession(session)
      form.reset()
    },
  })
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.changePassword.body,
    initial: { current: '', next: '' },
    bodyOf: (values) => values,
    error: change.error,
  })
  return (
    <Panel title={t('password.title')}>
      <form noValidate onSubmit={onSubmit((body) => change.mutate({ body }))}>
        <Stack gap="md" maw={420}>
          <Refusal error={change.error} />
          {/* Password managers note the new password under this name. */}
          <input type="email" autoComplete="username" value={me.email} readOnly hidden />
          <PasswordField
            label={t('password.current')}
            autoComplete="current-password"
            {...form.getInputProps('current')}
          />
          <PasswordField
            label={t('password.next')}
            description={t('password.hint')}
            autoComplete="new-password"
            {...form.getInputProps('next')}
          />
          {change.isSuccess ? (
            <div role="status">
              <Note icon={IconCheck} tone="ok">
                {t('password.done')}
              </Note>
            </div>
          ) : null}
          <SaveRow dirty={false} pending={change.isPending} label={t('password.submit')} />
        </Stack>
      </form>
    </Panel>
  )
}
