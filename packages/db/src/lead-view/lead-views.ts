import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A way of looking at the list of leads that somebody kept. */
export interface LeadViewRow {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly ownerName: string | null
  readonly shared: boolean
  readonly view: unknown
}

/** The views that a colleague sees: their own and the shared ones, by name; one of them when an id is given. */
export async function leadViewsOf(db: Queryable, user: string, id?: string): Promise<readonly LeadViewRow[]> {
  return await db<LeadViewRow[]>`
    select v.id, v.name, v.owner_id as "ownerId", u.name as "ownerName", v.shared, v.view
    from lead_views v left join users u on u.id = v.owner_id
    where (v.owner_id = ${user} or v.shared) ${id === undefined ? db`` : db`and v.id = ${id}`}
    order by v.name, v.id`
}

/** What a view shows, whoever kept it. */
export async function leadViewById(
  db: Queryable,
  id: string,
): Promise<{ readonly name: string; readonly view: unknown } | undefined> {
  const [row] = await db<
    { name: string; view: unknown }[]
  >`select name, view from lead_views where id = ${id}`
  return row
}

/** Keeps a view, or changes it. */
export async function putLeadView(tx: Tx, view: Omit<LeadViewRow, 'ownerName'>, now: EpochMs): Promise<void> {
  const kept = tx.json(view.view as never)
  await tx`
    insert into lead_views (id, name, owner_id, shared, view, created_at)
    values (${view.id}, ${view.name}, ${view.ownerId}, ${view.shared}, ${kept}, ${now})
    on conflict (id) do update set name = excluded.name, shared = excluded.shared, view = excluded.view`
}

/** Removes a view; the leads stay. */
export async function deleteLeadView(tx: Tx, id: string): Promise<void> {
  await tx`delete from lead_views where id = ${id}`
}
