import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

export interface ListWithCount {
  readonly id: string
  readonly name: string
  readonly system: boolean
  readonly members: number
}

/** The lists with how many leads are on each; one of them when an id is given. */
export async function listsWithCounts(db: Queryable, id?: string): Promise<readonly ListWithCount[]> {
  return await db<ListWithCount[]>`
    select l.id, l.name, l.system, (select count(*)::int from list_members m where m.list_id = l.id) as members
    from lists l ${id === undefined ? db`` : db`where l.id = ${id}`} order by l.name, l.id`
}

export async function putList(
  tx: Tx,
  list: { readonly id: string; readonly name: string; readonly system: boolean },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into lists (id, name, system, created_at) values (${list.id}, ${list.name}, ${list.system}, ${now})
    on conflict (id) do update set name = excluded.name, system = excluded.system`
}

export async function deleteList(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from lists where id = ${id} returning 1`
  return rows.length > 0
}

/** True when there is such a list. */
export const hasList = async (db: Queryable, id: string): Promise<boolean> =>
  (await db`select 1 from lists where id = ${id}`).length > 0

/** A member of a list or a segment. */
export interface MemberRow {
  readonly leadId: LeadId
  readonly fields: Readonly<Record<string, unknown>>
  readonly since: EpochMs
}

interface MemberPage {
  readonly id: string
  readonly after?: string | undefined
  readonly limit: number
}

/** Who is on a list, in order of the leads' ids. */
export async function listMembers(db: Queryable, page: MemberPage): Promise<readonly MemberRow[]> {
  return await db<MemberRow[]>`
    select m.lead_id as "leadId", l.fields, m.added_at as since from list_members m join leads l on l.id = m.lead_id
    where m.list_id = ${page.id} ${page.after === undefined ? db`` : db`and m.lead_id > ${page.after}::uuid`}
    order by m.lead_id limit ${page.limit}`
}

/** Who is in a segment, in order of the leads' ids. */
export async function segmentMembers(db: Queryable, page: MemberPage): Promise<readonly MemberRow[]> {
  return await db<MemberRow[]>`
    select m.lead_id as "leadId", l.fields, m.joined_at as since from segment_members m join leads l on l.id = m.lead_id
    where m.segment_id = ${page.id} ${page.after === undefined ? db`` : db`and m.lead_id > ${page.after}::uuid`}
    order by m.lead_id limit ${page.limit}`
}
