import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "add to or remove from a list", in English. */
export const en = {
  name: 'Add to or remove from a list',
  plate: 'List',
  titles: { add: 'Add to {list}', remove: 'Remove from {list}' },
  summaries: { add: 'Onto a list', remove: 'Off a list' },
  sentences: { change: '{change} the list {list}.' },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: {},
  words: { add: 'Adds the lead to', remove: 'Removes the lead from' },
} as const satisfies Twin<typeof ja>
