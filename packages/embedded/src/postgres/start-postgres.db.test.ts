import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PartError } from '../part-error.ts'
import { type TestFolder, testFolder } from '../testing/test-folder.ts'
import { startPostgres } from './start-postgres.ts'

let own: TestFolder
let folder: string
beforeEach(async () => {
  own = await testFolder()
  folder = join(own.data, 'postgres')
})
afterEach(() => own.discard())

const ask = async (url: string, query: string): Promise<unknown> => {
  const sql = postgres(url, { max: 1 })
  try {
    const [row] = await sql.unsafe(query)
    return row?.['answer']
  } finally {
    await sql.end()
  }
}

test('[D16] PostgreSQL starts on an empty folder, orders Japanese text, and is reached by password only', async () => {
  const running = await startPostgres({ folder })
  try {
    expect(await ask(running.url, `select 'ｱ' < 'か' as answer`)).toBe(true)
    expect(await ask(running.url, `select pg_encoding_to_char(encoding) as answer from pg_database`)).toBe(
      'UTF8',
    )
    const wrong = running.url.replace(/:[^:@/]+@/u, ':wrong@')
    await expect(ask(wrong, 'select 1 as answer')).rejects.toThrow(/password/u)
  } finally {
    await running.stop()
  }
})

test('what was stored is there after a clean stop, and a stray from a crash is taken over', async () => {
  const first = await startPostgres({ folder })
  await ask(first.url, 'create table kept as select 42 as answer')
  await first.stop()
  const lost = await startPostgres({ folder })
  // Nobody stops `lost`, as after a kill -9 of the process that had started it.
  const second = await startPostgres({ folder })
  try {
    expect(await ask(second.url, 'select answer from kept')).toBe(42)
    await expect(ask(lost.url, 'select 1 as answer')).rejects.toThrow()
  } finally {
    await second.stop()
  }
})

test('data of another major release is refused with the steps to take, and left as it is', async () => {
  const running = await startPostgres({ folder })
  await running.stop()
  writeFileSync(join(folder, 'data', 'PG_VERSION'), '17\n')
  const refusal = await startPostgres({ folder }).catch((failure: unknown) => failure)
  expect(refusal).toBeInstanceOf(PartError)
  expect(String(refusal)).toContain('written by PostgreSQL 17')
  expect(String(refusal)).toContain('pg_dump')
  expect(String(refusal)).toContain('DATABASE_URL')
})
