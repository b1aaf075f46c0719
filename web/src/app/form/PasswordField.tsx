import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'

/** A field for a password, which can be shown for a look. */
export function PasswordField(props: PasswordInputProps): ReactNode {
  const t = useText()
  return <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }} />
}
