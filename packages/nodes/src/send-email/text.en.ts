import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "send email", in English. */
export const en = {
  name: 'Send an email',
  titles: { send: 'Send {mail}' },
  summaries: { marketing: 'Marketing mail', transactional: 'Transactional mail' },
  sentences: {
    marketing: 'Sends the mail {mail} as {purpose}. Skips people without consent.',
    transactional: 'Sends the mail {mail} as {purpose}.',
  },
  ports: { sent: 'Sent', undeliverable: 'Not delivered' },
  takers: { sent: 'those past the mail', undeliverable: 'those the mail did not reach' },
  problems: {},
  words: { marketing: 'marketing mail', transactional: 'transactional mail' },
} as const satisfies Twin<typeof ja>
