import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

export interface PageGroupListRow {
  readonly id: string
  readonly name: string
  readonly patterns: readonly string[]
}

export async function pageGroupList(db: Queryable, id?: string): Promise<readonly PageGroupListRow[]> {
  return await db<PageGroupListRow[]>`
    select id, name, patterns from page_groups ${id === undefined ? db`` : db`where id = ${id}`} order by name, id`
}

export async function putPageGroup(tx: Tx, group: PageGroupListRow, now: EpochMs): Promise<void> {
  await tx`
    insert into page_groups (id, name, patterns, created_at)
    values (${group.id}, ${group.name}, ${tx.json(group.patterns)}, ${now})
    on conflict (id) do update set name = excluded.name, patterns = excluded.patterns`
}

export async function deletePageGroup(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from page_groups where id = ${id} returning 1`
  return rows.length > 0
}
