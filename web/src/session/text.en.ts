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
  again: {
    title: 'Sign in again',
    text: 'Your session has ended. What you typed is still on this screen, and goes on once you have signed in.',
    other: 'Sign in as somebody else',
  },
  invitation: {
    title: 'Welcome to Shirube',
    text: 'Choose your name and a password, and you can begin.',
    name: 'Your name',
    password: 'Password',
    passwordHint: '10 characters or more. A long phrase is safer.',
    submit: 'Begin',
  },
  reset: {
    title: 'Reset the password',
    text: 'A link to a new password is sent to your address.',
    submit: 'Send the link',
    sent: 'If {{email}} has an account, a mail is on its way. Open its link within an hour.',
    newTitle: 'A new password',
    newText: 'Every other device is signed out.',
    password: 'New password',
    save: 'Set the password',
    back: 'Back to signing in',
    again: 'Send another link',
  },
} as const satisfies Twin<typeof ja>
