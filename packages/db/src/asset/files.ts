import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What is known of bytes that lie outside the database. */
export interface FileRow {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

export async function insertFile(
  tx: Tx,
  file: FileRow & { readonly createdBy?: string },
  now: EpochMs,
): Promise<void> {
  await tx`insert into files ${tx({
    id: file.id,
    name: file.name,
    media_type: file.mediaType,
    size: file.size,
    sha256: file.sha256,
    created_at: now,
    created_by: file.createdBy ?? null,
  })}`
}

export async function fileById(db: Queryable, id: string): Promise<FileRow | undefined> {
  const [row] = await db<FileRow[]>`
    select id, name, media_type as "mediaType", size, sha256 from files where id = ${id}`
  return row
}
