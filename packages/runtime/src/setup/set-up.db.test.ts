import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestDatabase, type TestDatabase } from '@shirube/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyPassword } from '../account/password.ts'
import { pauseAfter } from '../account/sign-in.ts'
import { machineClock } from '../clock/runtime-clock.ts'
import { idMaker } from '../runtime.ts'
import { ensureLocalKey, localKeyFile, readLocalKey } from './local-key.ts'
import { type SetUpNeeds, setUp } from './set-up.ts'

let test: TestDatabase
let needs: SetUpNeeds
beforeEach(async () => {
  test = await openTestDatabase()
  needs = { db: test.db, clock: machineClock, newId: idMaker(machineClock) }
})
afterEach(() => test.close())

const first = {
  organisation: { name: '標商事', language: 'ja', timeZone: 'Asia/Tokyo' },
  admin: { email: 'Admin@Shirube.example', name: '管理者' },
} as const

describe('setting an installation up', () => {
  it('makes the organisation, an administrator who can sign in, and what every organisation has', async () => {
    const login = await setUp(needs, first)
    expect(login?.email).toBe('admin@shirube.example')
    expect(login?.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/u)
    const [admin] = await test.db<
      { role: string; hash: string }[]
    >`select role, password_hash as hash from users`
    expect(admin?.role).toBe('admin')
    expect(await verifyPassword(login?.password ?? '', admin?.hash)).toBe(true)
    const [made] = await test.db`
      select (select count(*) from lists where system)::int as lists, (select count(*) from page_groups)::int as groups,
        (select count(*) from team_members)::int as members, (select count(*) from audit_log)::int as notes`
    expect(made).toEqual({ lists: 5, groups: 4, members: 2, notes: 1 })
  })

  it('happens once, whoever comes first', async () => {
    const all = await Promise.all([setUp(needs, first), setUp(needs, first), setUp(needs, first)])
    expect(all.filter((login) => login !== undefined)).toHaveLength(1)
    expect(await setUp(needs, first)).toBeUndefined()
    expect(await test.db`select 1 from users`).toHaveLength(1)
  })
})

describe('the key of the command line beside an installation', () => {
  it('is made once, readable by its owner alone, and made again when the database no longer knows it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shirube-key-'))
    await ensureLocalKey(needs, folder)
    const key = await readLocalKey(folder)
    expect(key).toMatch(/^shk_/u)
    expect((await stat(localKeyFile(folder))).mode & 0o777).toBe(0o600)
    await ensureLocalKey(needs, folder)
    expect(await readLocalKey(folder)).toBe(key)
    await writeFile(localKeyFile(folder), 'shk_of_another_installation')
    await ensureLocalKey(needs, folder)
    expect(await readFile(localKeyFile(folder), 'utf8')).not.toContain('another')
    const rows = await test.db<{ key_hash: string }[]>`select key_hash from api_keys`
    expect(rows.every((row) => !row.key_hash.includes('shk_'))).toBe(true)
    await rm(folder, { recursive: true })
  })
})

describe('the pause after failures to sign in', () => {
  it('begins with the tenth, doubles, and is never longer than an hour', () => {
    expect([1, 9, 10, 11, 12, 100].map(pauseAfter)).toEqual([0, 0, 30_000, 60_000, 120_000, 3_600_000])
  })
})
