import type { Queryable } from '@shirube/db'
import { eventsAt } from '@shirube/db/import'
import type { RowGroup } from '../people/group-rows.ts'
import { touchKey } from './read-touch.ts'

/** Of what rows tell that people did, what their histories tell already, by `touchKey`; in one statement. */
export async function toldAlready(db: Queryable, groups: readonly RowGroup[]): Promise<ReadonlySet<string>> {
  const asked = groups.flatMap(({ lead, created, rows }) =>
    created ? [] : rows.flatMap(({ touch }) => (touch ? [{ lead, kind: touch.kind, at: touch.at }] : [])),
  )
  const events = await eventsAt(db, asked)
  return new Set(events.map((event) => touchKey(event.lead, event)))
}
