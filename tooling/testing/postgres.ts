import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discardPostgres, startPostgres } from '@shirube/embedded'

/**
 * Starts one PostgreSQL for a run of tests and names it in `TEST_POSTGRES_URL`, where each test file makes a
 * database of its own. One that is named already is used instead. Returns how to take it down.
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env['TEST_POSTGRES_URL']) return async () => undefined
  const own = mkdtempSync(join(tmpdir(), 'shirube-test-postgres-'))
  const folder = join(own, 'postgres')
  const postgres = await startPostgres({ folder, database: 'shirube', durable: false })
  process.env['TEST_POSTGRES_URL'] = postgres.url
  return async () => {
    delete process.env['TEST_POSTGRES_URL']
    await postgres.stop()
    await discardPostgres(folder)
    await rm(own, { recursive: true, force: true })
  }
}
