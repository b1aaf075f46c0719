import { migrate, openDatabase } from '@shirube/db'

/** Brings the database up to this release; returns what was applied. */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  const db = openDatabase(url, { name: 'shirube migrate', max: 1 })
  try {
    return await migrate(db)
  } finally {
    await db.end({ timeout: 5 })
  }
}
