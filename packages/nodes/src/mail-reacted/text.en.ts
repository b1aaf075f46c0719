import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "mail opened or clicked", in English. */
export const en = {
  name: 'Reacts to a mail',
  plate: 'Start',
  titles: { opened: 'Opens a mail', clicked: 'Clicks in a mail' },
  summaries: { any: 'Any mail', named: '{mails}' },
  sentences: { start: 'Starts with anyone who {reaction} {mails}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who reacted' },
  problems: {},
  words: { any: 'any mail', named: 'the mail {names}', opened: 'opens', clicked: 'clicks a link in' },
} as const satisfies Twin<typeof ja>
