import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "page viewed", in English. */
export const en = {
  name: 'Views a page',
  plate: 'Start',
  titles: { any: 'Views a page', named: 'Views {pageGroups}' },
  summaries: { any: 'Any page', named: '{pageGroups}', path: 'Path with “{pathContains}”' },
  sentences: {
    start: 'Starts with anyone who views {pageGroups}.',
    path: 'Starts with anyone who views {pageGroups} whose path holds “{pathContains}”.',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who viewed it' },
  problems: {
    everyPage: 'Any page starts this. Narrow it by page group or path',
  },
  words: { any: 'any page of the site', named: 'a page of the page group {names}' },
} as const satisfies Twin<typeof ja>
