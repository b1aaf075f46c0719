import { join } from 'node:path'
import { startPostgres } from '@shirube/embedded'
import { testFolder } from '@shirube/embedded/testing'

/**
 * Starts one PostgreSQL for a run of tests and names it in `TEST_POSTGRES_URL`, where each test file makes a
 * database of its own. One that is named already is used instead. Returns how to take it down.
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env['TEST_POSTGRES_URL']) return async () => undefined
  const { data, discard } = await testFolder()
  const postgres = await startPostgres({
    folder: join(data, 'postgres'),
    database: 'shirube',
    durable: false,
  })
  process.env['TEST_POSTGRES_URL'] = postgres.url
  return async () => {
    delete process.env['TEST_POSTGRES_URL']
    await postgres.stop()
    await discard()
  }
}
