import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words around signing in. */
export const en = {
  language: 'Language',
  signIn: {
    title: 'Sign in',
    email: 'Email address',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot the password?',
  },
} as const satisfies Twin<typeof ja>
