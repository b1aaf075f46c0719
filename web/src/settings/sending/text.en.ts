import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the sender and the rules of sending. */
export const en = {
  failed: 'Couldn’t load the sending settings',
  sender: {
    title: 'Sender',
    fromName: 'Sender’s name',
    fromEmail: 'Sender’s address',
    replyTo: 'Replies go to',
    replyToHint: 'Leave it empty, and replies go to the sender’s address.',
  },
  footer: {
    title: 'What the law asks every mail to say',
    hint: 'Advertising mail must name its sender, a postal address, where to complain and how to unsubscribe. This stands at the end of every mail.',
    legalName: 'Legal name',
    address: 'Postal address',
    contact: 'Where to complain',
    contactHint: 'An email address, a telephone number or a URL',
    missing: 'The address or the contact is empty. Mail sent like this lacks what the law asks for.',
  },
  rules: {
    title: 'Sending rules',
    quiet: 'Quiet hours',
    quietHint: 'In the lead’s own time zone. What falls into them waits until they end.',
    quietOn: 'Keep quiet hours',
    from: 'From',
    to: 'To',
    perDay: 'Mails a day to one person, at most',
    perWeek: 'Mails in 7 days to one person, at most',
    capHint: 'Leave it empty for no limit. Scenarios and broadcasts are counted together.',
    holidays: 'Japan’s national holidays are closed days',
    holidaysHint: 'Nothing is sent on closed days, and they are no business days.',
    closed: 'Other closed days',
    closedHint: 'One a line, like 2026-12-29.',
  },
} as const satisfies Twin<typeof ja>
