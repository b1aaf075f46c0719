import type { ScoreCursor } from '@shirube/db'
import { readCursor, writeCursor } from './paging.ts'

/** Where a page by score begins, as the page before names it. Throws `bad_input`. */
export function readScoreCursor(after: string | undefined): ScoreCursor | undefined {
  const cursor = readCursor(after, after?.includes('~') ? 1 : 0)
  const total = cursor?.numbers[0]
  return cursor && { id: cursor.id, ...(total !== undefined && { total }) }
}

/** Names where the next page begins. */
export const writeScoreCursor = ({ total, id }: ScoreCursor): string =>
  writeCursor(total === undefined ? [id] : [total, id])
