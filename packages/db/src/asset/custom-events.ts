import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

export interface CustomEventListRow {
  readonly id: string
  readonly name: string
  readonly fields: unknown
}

export async function customEventList(db: Queryable, id?: string): Promise<readonly CustomEventListRow[]> {
  return await db<CustomEventListRow[]>`
    select id, name, fields from custom_events ${id === undefined ? db`` : db`where id = ${id}`} order by name, id`
}

export async function putCustomEvent(tx: Tx, event: CustomEventListRow, now: EpochMs): Promise<void> {
  await tx`
    insert into custom_events (id, name, fields, created_at)
    values (${event.id}, ${event.name}, ${tx.json(event.fields as never)}, ${now})
    on conflict (id) do update set name = excluded.name, fields = excluded.fields`
}

export async function deleteCustomEvent(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from custom_events where id = ${id} returning 1`
  return rows.length > 0
}
