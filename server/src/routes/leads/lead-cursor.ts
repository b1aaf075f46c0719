import type { LeadCursor } from '@shirube/db'
import { readCursor, writeCursor } from '../../app/paging.ts'

/** Where a page of leads by score begins, as the page before names it. Throws `bad_input`. */
export function readLeadCursor(after: string | undefined): LeadCursor | undefined {
  const cursor = readCursor(after, after?.includes('~') ? 1 : 0)
  const total = cursor?.numbers[0]
  return cursor && { id: cursor.id, ...(total !== undefined && { total }) }
}

/** Names where the next page begins. */
export const writeLeadCursor = ({ total, id }: LeadCursor): string =>
  writeCursor(total === undefined ? [id] : [total, id])
