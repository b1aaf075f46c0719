import { Button, Stack } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { PasswordField } from '../app/form/PasswordField.tsx'
import { Refusal } from '../app/Refusal.tsx'
import { useText } from './use-text.ts'

/** The field of a new password under whatever else a form asks, and its button. */
export function NewPasswordFields(props: {
  readonly label: string
  readonly submit: string
  readonly input: GetInputPropsReturnType
  readonly error: unknown
  readonly pending: boolean
  readonly children?: ReactNode
}): ReactNode {
  const t = useText()
  return (
    <Stack gap="md">
      <Refusal error={props.error} />
      {props.children}
      <PasswordField
        label={props.label}
        description={t('invitation.passwordHint')}
        autoComplete="new-password"
        {...props.input}
      />
      <Button type="submit" variant="filled" fullWidth loading={props.pending}>
        {props.submit}
      </Button>
    </Stack>
  )
}
