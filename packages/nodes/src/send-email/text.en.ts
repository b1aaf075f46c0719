import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "send email", in English. */
export const en = {
  name: 'Send an email',
  plate: 'Email',
  titles: { send: 'Send {mail}', byStage: 'Send the mail for the stage' },
  summaries: { marketing: 'Marketing mail', transactional: 'A mail they asked for' },
  sentences: {
    marketing: 'Sends {mail} as {purpose}. Skips people without consent.',
    transactional: 'Sends {mail} as {purpose}.',
    one: 'the mail {mail}',
    stage: '{mail} to those at {stage}',
    rest: '{mail} to everybody else',
  },
  ports: { sent: 'Sent', undeliverable: 'Not delivered' },
  takers: { sent: 'those it was sent to', undeliverable: 'those the mail did not reach' },
  problems: { stageTwice: 'This stage has a mail already' },
  words: { marketing: 'a marketing mail', transactional: 'a mail they asked for', and: ', ' },
} as const satisfies Twin<typeof ja>
