import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of one's own account. */
export const en = {
  profile: 'Profile',
  email: 'Email address',
  emailHint: 'You sign in with it.',
  name: 'Your name',
  language: 'Language',
  languageHint: 'Of the screens, and of the mails that tell you things.',
  theme: 'Appearance',
  themeHint: 'For this device only.',
  themes: { auto: 'As this device', light: 'Light', dark: 'Dark' },
  role: 'Role',
  password: {
    title: 'Password',
    current: 'Present password',
    next: 'New password',
    hint: '10 characters or more. Your other devices are signed out.',
    submit: 'Change the password',
    done: 'The password was changed, and your other devices were signed out.',
  },
} as const satisfies Twin<typeof ja>
