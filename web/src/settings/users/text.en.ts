import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of users and invitations. */
export const en = {
  title: 'Users',
  failed: 'Couldn’t load the users',
  invite: 'Invite a user',
  columns: { name: 'Name', role: 'Role', lastSignIn: 'Last sign-in', state: 'State' },
  active: 'Active',
  inactive: 'Stopped',
  you: ' (you)',
  neverSignedIn: 'Not yet',
  deactivate: 'Stop access',
  activate: 'Give access again',
  changeRole: 'Change the role',
  roles: {
    admin: 'Administrator',
    marketer: 'Marketer',
    inside_sales: 'Inside sales',
    sales: 'Sales',
    viewer: 'Viewer',
  },
  rights: {
    admin: 'May do everything.',
    marketer: 'Makes scenarios, mails, segments and scores, and puts them live.',
    inside_sales: 'Works calls and records their outcomes.',
    sales: 'Takes handoffs and records deals.',
    viewer: 'Only looks.',
  },
  invitations: {
    title: 'Invited',
    columns: { email: 'Email address', role: 'Role', expires: 'Good until' },
    withdraw: 'Withdraw the invitation',
    text: 'The link in the mail leads to choosing a name and a password. It is good for 7 days.',
    email: 'Email address',
    language: 'Language of the mail',
    send: 'Send the invitation',
    sent: 'An invitation was sent to {{email}}.',
    withdrawTitle: 'The link in the mail stops working.',
  },
  stopText: 'They are signed out at once and cannot sign in. What they did stays on record.',
} as const satisfies Twin<typeof ja>
