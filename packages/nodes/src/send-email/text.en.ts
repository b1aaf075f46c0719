import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "send email", in English. */
export const en = {
  name: 'Send an email',
  plate: 'Email',
  titles: { send: 'Send {mail}' },
  summaries: { marketing: 'Marketing mail', transactional: 'A mail they asked for' },
  sentences: {
    marketing: 'Sends the mail {mail} as {purpose}. Skips people without consent.',
    transactional: 'Sends the mail {mail} as {purpose}.',
  },
  ports: { sent: 'Sent', undeliverable: 'Not delivered' },
  takers: { sent: 'those it was sent to', undeliverable: 'those the mail did not reach' },
  problems: {},
  words: { marketing: 'a marketing mail', transactional: 'a mail they asked for' },
} as const satisfies Twin<typeof ja>
