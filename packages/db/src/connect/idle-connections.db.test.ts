import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../testing/index.ts'

let test: TestDatabase

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

it('costs a statement no more when thousands went before it, however few connections are in use', async () => {
  const { db } = test
  await Promise.all(Array.from({ length: 4 }, () => db`select pg_sleep(0.05)`))
  for (let n = 0; n < 2_000; n++) await db`select 1`
  let longest = 0
  const indexOf = Array.prototype.indexOf
  const looked = vi.spyOn(Array.prototype, 'indexOf').mockImplementation(function (
    this: unknown[],
    ...asked
  ) {
    longest = Math.max(longest, this.length)
    return indexOf.apply(this, asked)
  })
  try {
    await db`select 1`
  } finally {
    looked.mockRestore()
  }
  expect(longest).toBeLessThan(100)
})
