import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Database } from '@shirube/db'

/** The rows of a table as PostgreSQL copies them, to be put back the same way. */
export interface CopiedRows {
  readonly table: string
  readonly columns: string
  readonly bytes: Buffer
}

/** Copies columns of all rows of a table out. */
export async function copyOut(db: Database, table: string, columns: string): Promise<CopiedRows> {
  const rows = await db.unsafe(`copy (select ${columns} from ${table}) to stdout`).readable()
  return { table, columns, bytes: await buffer(rows) }
}

/** Copies such rows into their table, as fast as PostgreSQL takes them. */
export async function copyIn(db: Database, { table, columns, bytes }: CopiedRows): Promise<void> {
  await pipeline(Readable.from([bytes]), await db.unsafe(`copy ${table} (${columns}) from stdin`).writable())
}

/** The columns of a table that are written, in its order; the database keeps the generated ones itself. */
export async function writtenColumns(db: Database, table: string): Promise<string> {
  const rows = await db<{ name: string }[]>`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    order by attnum`
  return rows.map(({ name }) => name).join(', ')
}
