import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { type Database, openDatabase } from '../connect/database.ts'
import { migrate } from '../connect/migrate.ts'

/** A database of a test file's own, with the schema of this release, gone when it is closed. */
export interface TestDatabase {
  readonly db: Database
  readonly url: string
  close(): Promise<void>
}

const ADMIN = 'TEST_POSTGRES_URL'
const TEMPLATE = 'shirube_template'
/** Test files run beside each other: only one makes the template. */
const LOCK = 7_413_002

function adminUrl(): URL {
  const url = process.env[ADMIN]
  if (url === undefined || url === '')
    throw new Error(`${ADMIN} is not set: run this through \`npm test\` or vitest's projects`)
  return new URL(url)
}

const urlOf = (database: string): string => {
  const url = adminUrl()
  url.pathname = `/${database}`
  return url.toString()
}

async function ensureTemplate(admin: postgres.Sql): Promise<void> {
  const connection = await admin.reserve()
  try {
    await connection`select pg_advisory_lock(${LOCK})`
    const found = await connection`select 1 from pg_database where datname = ${TEMPLATE}`
    if (found.length === 0) {
      await connection.unsafe(`create database ${TEMPLATE}`)
      const db = openDatabase(urlOf(TEMPLATE), { name: 'template', max: 1 })
      await migrate(db)
      await db.end()
    }
  } finally {
    await connection`select pg_advisory_unlock(${LOCK})`
    connection.release()
  }
}

/** Makes a fresh database from the migrated template. */
export async function openTestDatabase(options: { readonly max?: number } = {}): Promise<TestDatabase> {
  const admin = postgres(urlOf('postgres'), { max: 1, onnotice: () => undefined })
  const name = `test_${randomBytes(6).toString('hex')}`
  try {
    await ensureTemplate(admin)
    await admin.unsafe(`create database ${name} template ${TEMPLATE}`)
  } finally {
    await admin.end()
  }
  const url = urlOf(name)
  const db = openDatabase(url, { name: 'test', max: options.max ?? 10 })
  return {
    db,
    url,
    async close() {
      await db.end({ timeout: 5 })
      const last = postgres(urlOf('postgres'), { max: 1, onnotice: () => undefined })
      await last.unsafe(`drop database if exists ${name} with (force)`)
      await last.end()
    },
  }
}
