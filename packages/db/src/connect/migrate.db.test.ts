import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'
import { isMigrated, migrate } from './migrate.ts'

describe('migrations', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await openTestDatabase()
  })
  afterAll(() => test.close())

  it('have nothing more to do on a migrated database, even from several processes at once', async () => {
    const done = await Promise.all([migrate(test.db), migrate(test.db), migrate(test.db)])
    expect(done.flat()).toEqual([])
    expect(await isMigrated(test.db)).toBe(true)
  })

  it('give instants back as the numbers that went in', async () => {
    const at = Date.UTC(2026, 1, 28, 15, 0, 0, 123)
    const [row] = await test.db<
      { at: number; n: number }[]
    >`select ${at}::timestamptz as at, 9007199254740991::bigint as n`
    expect(row).toEqual({ at, n: 9007199254740991 })
  })

  it('refuse a schema that a newer release has made', async () => {
    await test.db`insert into schema_migrations (n, tag) values (9999, '9999_from_the_future')`
    await expect(migrate(test.db)).rejects.toThrow(/newer release.*9999_from_the_future/u)
    await test.db`delete from schema_migrations where n = 9999`
  })
})
