import type { Queryable } from '../connect/database.ts'

/** Where a page by score begins: behind this id with this score, or behind this id among those without any. */
export interface ScoreCursor {
  readonly total?: number
  readonly id: string
}

/** How much of a list by score is asked for, and behind what. */
export interface ScorePage {
  readonly after?: ScoreCursor | undefined
  readonly limit: number
}

/** True for the scores `o` behind a place; the page is to be ordered by `o.total desc nulls last, o.lead_id`. */
export const behindTotal = (db: Queryable, after: ScoreCursor | undefined) =>
  after?.total === undefined
    ? db``
    : db`and o.total <= ${after.total} and (o.total < ${after.total} or o.lead_id > ${after.id}::uuid)`

/**
 * A page by score, the highest first; what never had a point comes last. `next` begins the next page. Two statements
 * at most, and the second only where the first has not filled the page.
 */
export async function pageByScore<Row>(
  { after, limit }: ScorePage,
  read: {
    readonly scored: (page: ScorePage) => Promise<readonly Row[]>
    readonly unscored: (page: ScorePage) => Promise<readonly Row[]>
    /** The place of a row that came with a score, or without any. */
    readonly placeOf: (row: Row, by: 'score' | 'id') => ScoreCursor
  },
): Promise<{ readonly rows: readonly Row[]; readonly next?: ScoreCursor }> {
  const more = limit + 1
  const amongScored = after === undefined || after.total !== undefined
  const first = amongScored ? await read.scored({ after, limit: more }) : []
  const rest =
    first.length < more
      ? await read.unscored({ after: amongScored ? undefined : after, limit: more - first.length })
      : []
  const rows = [...first, ...rest].slice(0, limit)
  const last = rows.at(-1)
  if (first.length + rest.length <= limit || !last) return { rows }
  return { rows, next: read.placeOf(last, rows.length <= first.length ? 'score' : 'id') }
}
