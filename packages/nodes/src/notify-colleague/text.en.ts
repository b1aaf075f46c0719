import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "notify a colleague", in English. */
export const en = {
  name: 'Tell a colleague',
  plate: 'Notice',
  titles: { tell: 'Tell a colleague' },
  summaries: { tell: 'To {to}' },
  sentences: { tell: 'Tells {to} by a mail with the subject “{subject}”.' },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: { noSubject: 'No subject is set' },
  words: { noSubject: '(not set)' },
} as const satisfies Twin<typeof ja>
