import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { FileRow } from './files.ts'

/** A document for leads, with its file when it has one. */
export interface MaterialListRow {
  readonly id: string
  readonly name: string
  readonly stage: string | null
  readonly tags: readonly string[]
  readonly file: FileRow | null
}

export async function materialList(db: Queryable, id?: string): Promise<readonly MaterialListRow[]> {
  return await db<MaterialListRow[]>`
    select m.id, m.name, m.stage, m.tags, case when f.id is null then null else
      json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256) end as file
    from materials m left join files f on f.id = m.file_id
    ${id === undefined ? db`` : db`where m.id = ${id}`} order by m.name, m.id`
}

/** How often people opened each document; openings by machines are not among them. */
export async function materialDownloads(
  db: Queryable,
): Promise<readonly { readonly material: string; readonly downloads: number; readonly people: number }[]> {
  return await db<{ material: string; downloads: number; people: number }[]>`
    select payload ->> 'material' as material, count(*)::int as downloads, count(distinct lead_id)::int as people
    from events where kind = 'asset.downloaded' and not machine group by 1`
}

export async function putMaterial(
  tx: Tx,
  material: Omit<MaterialListRow, 'file'> & { readonly fileId: string | null },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into materials (id, name, file_id, stage, tags, created_at)
    values (${material.id}, ${material.name}, ${material.fileId}, ${material.stage}, ${[...material.tags]}, ${now})
    on conflict (id) do update set name = excluded.name, file_id = excluded.file_id, stage = excluded.stage, tags = excluded.tags`
}

export async function deleteMaterial(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`delete from materials where id = ${id} returning 1`
  return rows.length > 0
}
