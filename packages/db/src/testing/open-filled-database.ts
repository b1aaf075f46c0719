import type { Database } from '../connect/database.ts'
import { openTestDatabase } from './test-database.ts'
import { type WatchedDatabase, watchPlans } from './watch-plans.ts'

/** A database of a test file's own that has been filled, and is read by a connection whose statements are explained. */
export interface FilledDatabase extends WatchedDatabase {
  close(): Promise<void>
}

/** Makes such a database; what `fill` writes is there before the first statement is watched. */
export async function openFilledDatabase(fill: (to: Database) => Promise<void>): Promise<FilledDatabase> {
  const test = await openTestDatabase()
  await fill(test.db)
  const watched = watchPlans(test.url)
  return {
    ...watched,
    async close() {
      await watched.db.end()
      await test.close()
    },
  }
}
