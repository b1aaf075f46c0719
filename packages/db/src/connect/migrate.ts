import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { AppError } from '@shirube/kernel'
import { z } from 'zod'
import type { Database, Queryable } from './database.ts'

/** One organisation's schema is changed by one process at a time. */
const LOCK = 7_413_001
const FOLDER = new URL('../../migrations/', import.meta.url)
const BREAK = '--> statement-breakpoint'

const journalSchema = z.object({ entries: z.array(z.object({ idx: z.number(), tag: z.string() })) })

async function knownMigrations(): Promise<readonly string[]> {
  const journal = journalSchema.parse(
    JSON.parse(await readFile(new URL('meta/_journal.json', FOLDER), 'utf8')),
  )
  return journal.entries.toSorted((a, b) => a.idx - b.idx).map((entry) => entry.tag)
}

async function appliedMigrations(db: Queryable): Promise<readonly string[]> {
  const [table] = await db`select to_regclass('schema_migrations') is not null as present`
  if (table?.['present'] !== true) return []
  const rows = await db<{ tag: string }[]>`select tag from schema_migrations order by n`
  return rows.map((row) => row.tag)
}

function refuseNewer(applied: readonly string[], known: readonly string[]): void {
  const unknown = applied.filter((tag) => !known.includes(tag))
  if (unknown.length === 0) return
  throw new AppError(
    'not_configured',
    `The database was made by a newer release (it knows ${unknown.join(', ')}). Start that release, or restore an older backup.`,
  )
}

/** Brings the schema up to this release, one process at a time; refuses a newer schema. Returns what was applied. */
export async function migrate(db: Database): Promise<readonly string[]> {
  const known = await knownMigrations()
  const done: string[] = []
  const connection = await db.reserve()
  try {
    await connection`select pg_advisory_lock(${LOCK})`
    await connection`create table if not exists schema_migrations (n int primary key, tag text not null unique, at timestamptz not null default now())`
    const applied = await appliedMigrations(connection)
    refuseNewer(applied, known)
    for (const [n, tag] of known.entries()) {
      if (applied.includes(tag)) continue
      const text = await readFile(fileURLToPath(new URL(`${tag}.sql`, FOLDER)), 'utf8')
      await connection`begin`
      try {
        for (const statement of text.split(BREAK)) await connection.unsafe(statement)
        await connection`insert into schema_migrations (n, tag) values (${n}, ${tag})`
        await connection`commit`
      } catch (error) {
        await connection`rollback`
        throw new Error(`The migration ${tag} failed`, { cause: error })
      }
      done.push(tag)
    }
  } finally {
    await connection`select pg_advisory_unlock(${LOCK})`.catch(() => undefined)
    connection.release()
  }
  return done
}

/** True when the schema is exactly this release's; throws when it is newer. */
export async function isMigrated(db: Database): Promise<boolean> {
  const [known, applied] = await Promise.all([knownMigrations(), appliedMigrations(db)])
  refuseNewer(applied, known)
  return applied.length === known.length
}
