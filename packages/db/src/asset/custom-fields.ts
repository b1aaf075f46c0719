import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

export interface CustomFieldListRow {
  readonly id: string
  readonly name: string
  /** What it is called on English screens; as elsewhere where there is none. */
  readonly nameEn: string | null
  readonly type: string
  readonly options: readonly string[]
  readonly personal: boolean
  /** Put away: what leads hold stays, nobody is offered it any more. */
  readonly archived: boolean
}

export async function customFieldList(db: Queryable, id?: string): Promise<readonly CustomFieldListRow[]> {
  return await db<CustomFieldListRow[]>`
    select id, name, name_en as "nameEn", type, options, personal, archived from custom_fields ${id === undefined ? db`` : db`where id = ${id}`}
    order by name, id`
}

export async function putCustomField(tx: Tx, field: CustomFieldListRow, now: EpochMs): Promise<void> {
  const options = tx.json(field.options)
  await tx`
    insert into custom_fields (id, name, name_en, type, options, personal, archived, created_at)
    values (${field.id}, ${field.name}, ${field.nameEn}, ${field.type}, ${options}, ${field.personal}, ${field.archived}, ${now})
    on conflict (id) do update set name = excluded.name, name_en = excluded.name_en, type = excluded.type, options = excluded.options, personal = excluded.personal,
      archived = excluded.archived`
}

export async function deleteCustomField(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from custom_fields where id = ${id} returning 1`
  return rows.length > 0
}
