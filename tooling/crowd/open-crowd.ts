import { existsSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate, openDatabase } from '@shirube/db'
import type { TestDatabase } from '@shirube/db/testing'
import { startPostgres } from '@shirube/embedded'

import { fillCrowd } from './fill-crowd.ts'

const SEED = 2026
/** What is made up ends here, whenever it is made: conditions that look back from today see the same each time. */
const DAY = 86_400_000

/** A database with a crowd in it, on a PostgreSQL of its own. */
export interface OpenCrowd extends TestDatabase {
  /** How many leads there are. */
  readonly leads: number
}

/**
 * Opens a crowd of so many leads, filling the database the first time: it is kept in `folder` for the next time, up to
 * a day. A filling that was broken off begins anew.
 */
export async function openCrowd(leads: number, folder: string): Promise<OpenCrowd> {
  const end = Math.floor(Date.now() / DAY) * DAY
  const own = join(folder, `${leads}-${end}`)
  const filled = join(own, 'filled')
  if (!existsSync(filled)) await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  const postgres = await startPostgres({ folder: join(own, 'postgres') })
  const db = openDatabase(postgres.url, { name: 'crowd' })
  const close = async (): Promise<void> => {
    await db.end({ timeout: 5 })
    await postgres.stop()
  }
  try {
    if (!existsSync(filled)) {
      await migrate(db)
      await fillCrowd(db, { leads, seed: SEED, end }, (done) =>
        process.stdout.write(`\rcrowd: ${done.toLocaleString('en')} of ${leads.toLocaleString('en')} leads`),
      )
      process.stdout.write('\n')
      writeFileSync(filled, '')
    }
    return { db, url: postgres.url, leads, close }
  } catch (error) {
    await close()
    throw error
  }
}
