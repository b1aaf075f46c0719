import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import type { ImportPlan } from '@shirube/contract'
import { insertUser, openDatabase, transaction } from '@shirube/db'
import { duplicateList } from '@shirube/db/duplicates'
import { troubledImportRows } from '@shirube/db/import'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FileStore } from '../file/file-store.ts'
import { openFileStore } from '../file/open-file-store.ts'
import { identify } from '../identity/identify.ts'
import { runJobs } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { openTestRuntime, startScript, type TestRuntime } from '../testing/index.ts'
import { importJobs } from './import-jobs.ts'
import { demandImport } from './import-state.ts'
import { receiveList } from './receive-list.ts'
import { IMPORT_JOB, startImport } from './start-import.ts'
import { startUndo } from './undo-import.ts'

const SCRIPT = new URL('testing/run-imports.ts', import.meta.url)
const SYSTEM = { kind: 'system' } as const
const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'

let runtime: TestRuntime
let folder: string
let files: FileStore
beforeAll(async () => {
  runtime = await openTestRuntime()
  folder = await mkdtemp(join(tmpdir(), 'shirube-imports-'))
  files = openFileStore({ kind: 'folder', folder })
})
afterAll(async () => {
  await runtime.close()
  await rm(folder, { recursive: true, force: true })
})

const HEADERS = '姓,名,メール,会社名,役職,電話\r\n'
const PLAN: ImportPlan = {
  columns: ['lastName', 'firstName', 'email', 'companyName', 'jobTitle', 'phone'],
  source: '展示会',
  known: 'fill',
  emailConsent: 'card',
}

/** People of a list: of every ten, one is there twice, and one has no address. */
function* people(n: number, mark: string): Generator<string> {
  yield HEADERS
  for (let i = 0; i < n; i++) {
    const who = i % 10 === 9 ? i - 1 : i
    const email = i % 10 === 5 ? '' : `p${who}@${mark}${who % 500}.example`
    yield `試験${who},花子,${email},${mark}株式会社${who % 500},課長,\r\n`
  }
}

async function begin(on: Runtime, rows: Iterable<string>, plan: ImportPlan = PLAN): Promise<string> {
  const bytes = Readable.from(
    (function* () {
      for (const row of rows) yield Buffer.from(row)
    })(),
  )
  const { id } = await receiveList(on, files, { name: '名簿.csv', bytes, by: null })
  await startImport(on, { id, plan }, SYSTEM)
  return id
}

/** Lets the jobs of imports run until nothing is due. */
async function settle(): Promise<void> {
  const clock = runtime.clock as unknown as { ahead: number }
  for (let more = true; more; clock.ahead += 10) more = await runJobs(runtime, importJobs(files), 1)
}

/** An archive of one entry that claims to be small. */
function zipOf(name: string, packed: Buffer): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(1, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(1, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

const eventsTwice = async (): Promise<number> => {
  const [row] = await runtime.db<{ n: number }[]>`
    select count(*)::int as n from (
      select lead_id from events where kind = 'lead.created' group by lead_id having count(*) > 1) twice`
  return row?.n ?? 0
}

describe('a list that is received', () => {
  it('without end is refused at its limit, and nothing of it is kept', async () => {
    function* endless() {
      const rows = Buffer.from('試験,花子,a@endless.example,会社,課長,\r\n'.repeat(20_000))
      for (;;) yield rows
    }
    const before = await readdir(folder, { recursive: true })
    const bytes = Readable.from(endless())
    const upload = receiveList(runtime, files, { name: '終わらない.csv', bytes, by: null })
    await expect(upload).rejects.toMatchObject({ code: 'too_large' })
    const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )
    expect(left.length).toBeLessThanOrEqual(before.length)
    expect(left.filter((one) => one.name.endsWith('.part'))).toEqual([])
  })

  it('as a workbook that unpacks a thousandfold is refused before it is read', async () => {
    const sheet = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 9 })
    const bytes = Readable.from([zipOf('xl/worksheets/sheet1.xml', sheet)])
    const upload = receiveList(runtime, files, { name: '爆弾.xlsx', bytes, by: null })
    await expect(upload).rejects.toMatchObject({ code: 'too_large' })
  })
})

describe('a list that is taken in', () => {
  it('knows companies by their corporate number first; a wrong one rejects its row alone [D15]', async () => {
    const { db } = runtime
    await db`insert into companies (id, name, name_key, created_at) values (${runtime.newId()}, '丙物産', '丙物産', now())`
    const rows = [
      ['甲', 'a', '株式会社甲商会', '５０１０００１０３４８６７'],
      ['乙', 'b', 'KO Trading', '5010001034867'],
      ['丙', 'c', '甲商会', ''],
      ['丁', 'd', '甲商会', '9010001006771'],
      ['戊', 'e', '丙物産', 'T7000012050002'],
      ['己', 'f', '丁製作', '1010001034867'],
    ].map(([name, mail, company, number]) => `${name},number-${mail}@gmail.com,${company},${number}\r\n`)
    const columns = ['lastName', 'email', 'companyName', 'corporateNumber'] as const
    const plan = { ...PLAN, columns: [...columns] }
    const id = await begin(runtime, ['姓,メール,会社名,法人番号\r\n', ...rows], plan)
    await settle()
    const found = await db<{ name: string; number: string | null; people: string }[]>`
      select c.name, c.corporate_number as number, string_agg(l.fields ->> 'lastName', '' order by l.fields ->> 'email') as people
      from leads l join companies c on c.id = l.company_id join import_rows r on r.lead_id = l.id and r.import_id = ${id}
      group by c.id order by min(l.fields ->> 'email')`
    expect(found.map(({ name, number, people: who }) => [name, number, who])).toEqual([
      ['株式会社甲商会', '5010001034867', '甲乙丙'],
      ['甲商会', '9010001006771', '丁'],
      ['丙物産', '7000012050002', '戊'],
    ])
    const rejected = await db<{ line: number; issues: unknown }[]>`
      select line, issues from import_rows where import_id = ${id} and outcome = 'rejected'`
    expect(rejected.map(({ line }) => line)).toEqual([7])
    expect(JSON.stringify(rejected[0]?.issues)).toContain('法人番号')
  })

  it('goes on where it stood after kill -9 in the middle: no row lost, none twice [D9]', async () => {
    const ROWS = 4000
    // Each part takes a moment, so that the kill falls between its rows and its commit.
    await runtime.db.unsafe(`
      create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(0.4); return new; end $$;
      create trigger linger after update of taken on imports for each row execute function linger()`)
    const id = await begin(runtime, people(ROWS, 'kill'))
    const child = startScript(SCRIPT, runtime, { FILES_URL: `file://${folder}` })
    await vi.waitFor(
      async () => expect((await demandImport(runtime.db, id)).taken).toBeGreaterThanOrEqual(1000),
      { timeout: 25_000, interval: 20 },
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    await runtime.db.unsafe('drop trigger linger on imports')
    await runtime.db`update jobs set lease_until = null`
    const half = await demandImport(runtime.db, id)
    expect(half.state).toBe('running')
    expect(half.taken).toBeLessThan(ROWS)
    await settle()
    const done = await demandImport(runtime.db, id)
    expect(done).toMatchObject({ state: 'done', taken: ROWS, toFollow: 0, file: null })
    expect(done.counts).toMatchObject({ created: 3200, merged: 400, rejected: 400 })
    const [leads] = await runtime.db<{ n: number }[]>`
      select count(*)::int as n from leads where fields ->> 'email' like '%@kill%'`
    expect(leads?.n).toBe(3200)
    expect(await eventsTwice()).toBe(0)
  }, 60_000)

  it('puts people forward who may be known already, or stand in the list twice [S4]', async () => {
    const known = { email: 'k@before.example', lastName: '斎藤', firstName: '渚', companyName: '重複商会' }
    const { lead } = await identify(runtime, { fields: known, source: 'web' })
    const rows = ['齊藤,渚,n1@list.example,㈱重複商会,,\r\n', '斉藤,渚,n2@list.example,重複商会,,\r\n']
    await begin(runtime, [HEADERS, ...rows])
    await settle()
    const pairs = await duplicateList(runtime.db, { state: 'open', limit: 50 })
    const mine = pairs.filter(({ sides }) => sides.some(({ fields }) => fields['firstName'] === '渚'))
    expect([mine.length, mine.filter(({ a, b }) => a === lead || b === lead).length]).toEqual([3, 2])
  })

  it('takes as few statements for a thousand rows as for ten', async () => {
    const only = new Map([...importJobs(files)].filter(([kind]) => kind === IMPORT_JOB))
    let statements = 0
    const db = openDatabase(runtime.url, {
      name: 'counted',
      max: 2,
      onStatement: () => void (statements += 1),
    })
    const counted = { ...runtime, db }
    const costOf = async (rows: number): Promise<number> => {
      await begin(runtime, people(rows, `count${rows}`))
      statements = 0
      await runJobs(counted, only, 1)
      return statements
    }
    await costOf(5)
    const [few, many] = [await costOf(10), await costOf(1000)]
    await db.end()
    await settle()
    expect(many).toBe(few)
    expect(many).toBeLessThan(40)
  })

  it('finds who came in meanwhile by another way, and makes nobody twice [S4]', async () => {
    const id = await begin(runtime, people(300, 'race'))
    const person = { fields: { email: 'p7@race7.example', lastName: '先' }, source: 'フォーム' }
    await Promise.all([runJobs(runtime, importJobs(files), 1), identify(runtime, person)])
    await settle()
    expect((await demandImport(runtime.db, id)).state).toBe('done')
    const [leads] = await runtime.db<{ n: number }[]>`
      select count(*)::int as n from leads where fields ->> 'email' = 'p7@race7.example'`
    expect(leads?.n).toBe(1)
  })

  it('gives people to whom their row names; somebody unknown is warned of, and an undo gives them back exactly [S4]', async () => {
    const { db } = runtime
    const colleague = async (name: string, email: string): Promise<string> => {
      const account = { id: runtime.newId(), name, email, role: 'sales', language: 'ja' } as const
      const made = { ...account, passwordHash: '-' }
      await transaction(db, (tx) => insertUser(tx, made, runtime.clock.now()))
      return account.id
    }
    const sato = await colleague('佐藤 恵', 'sato@own.example')
    const mori = await colleague('Ｍori 健', 'mori@own.example')
    const hayashi = await colleague('林 修', 'hayashi-1@own.example')
    await colleague('林修', 'hayashi-2@own.example')
    const list = (...rows: readonly (readonly [string, string])[]): string[] => [
      '姓,メール,営業担当\r\n',
      ...rows.map(([mark, owner]) => `試験,${mark}@owned.example,${owner}\r\n`),
    ]
    const plan = { ...PLAN, columns: ['lastName' as const, 'email' as const, 'owner' as const], owner: sato }
    const owners = async () => {
      const rows = await db<{ mark: string; owner: string | null }[]>`
        select split_part(fields ->> 'email', '@', 1) as mark, owner_id as owner from leads
        where fields ->> 'email' like '%@owned.example' order by 1`
      return Object.fromEntries(rows.map(({ mark, owner }) => [mark, owner]))
    }
    const first = await begin(
      runtime,
      list(['a', 'mori　健'], ['b', '田中'], ['c', ''], ['d', 'MORI@own.example'], ['e', '林修']),
      plan,
    )
    await settle()
    expect(await owners()).toEqual({ a: mori, b: sato, c: sato, d: mori, e: sato })
    expect((await demandImport(db, first)).counts).toMatchObject({ created: 5, rejected: 0, warned: 2 })
    const troubled = await troubledImportRows(db, first)
    expect(troubled.map(({ line, cells, taken }) => [line, cells[2], taken])).toEqual([
      [3, '田中', true],
      [6, '林修', true],
    ])
    expect(JSON.stringify(troubled[0]?.issues)).toContain('このユーザーはいません')

    const { owner: _, ...rest } = plan
    const rows = list(['a', '佐藤恵'], ['b', '森'], ['c', 'mori健'], ['d', ''])
    // Somebody who stands in another thousand of the list once more is given on a second time.
    const later = [
      ...Array.from({ length: 1000 }, () => '試験,,\r\n'),
      'c,c@owned.example,hayashi-1@own.example\r\n',
    ]
    const again = await begin(runtime, [...rows, ...later], { ...rest, known: 'overwrite' })
    await settle()
    expect(await owners()).toEqual({ a: sato, b: sato, c: hayashi, d: mori, e: sato })
    expect((await demandImport(db, again)).counts).toMatchObject({
      updated: 2,
      unchanged: 2,
      merged: 1,
      warned: 1,
    })
    const changes = async () =>
      (await db`select 1 from events where kind = 'owner.changed' and cause_id = ${again}`).length
    for (const time of ['once', 'and again, as after a crash']) {
      await startUndo(runtime, again, SYSTEM)
      await settle()
      expect([time, await owners()]).toEqual([time, { a: mori, b: sato, c: sato, d: mori, e: sato }])
      expect([time, await changes()]).toEqual([time, 6])
      await db`update imports set state = 'done' where id = ${again}`
    }
    await startUndo(runtime, first, SYSTEM)
    await settle()
    // Who stands in another import too stays, and is nobody's again.
    expect(await owners()).toEqual({ a: null, b: null, c: null, d: null })
  })

  it('makes companies once, whatever form their names take [D15]', async () => {
    await begin(runtime, [
      HEADERS,
      'A,甲,a@co-one.example,㈱合同,,\r\nB,乙,b@co-two.example,株式会社合同,,\r\n',
      'C,丙,c@gmail.com,（株）合同,,\r\nD,丁,d@co-one.example,,,\r\n',
    ])
    await settle()
    const companies = await runtime.db<{ company: string }[]>`
      select distinct company_id as company from leads where fields ->> 'email' in ('a@co-one.example', 'b@co-two.example', 'c@gmail.com', 'd@co-one.example')`
    expect(companies).toHaveLength(1)
  })

  it('stands back while live traffic waits', async () => {
    const id = await begin(runtime, people(20, 'behind'))
    await runJobs(runtime, importJobs(files), 1)
    const now = runtime.clock.now()
    const [hit] = await runtime.db<{ id: number }[]>`
      insert into hits (received_at, shard, visitor_id, kind, payload, occurred_at, machine)
      values (${now - 5000}, 1, 'live-visitor', 'page.viewed', '{}', ${now - 5000}, false) returning id`
    await runJobs(runtime, importJobs(files), 1)
    expect((await demandImport(runtime.db, id)).toFollow).toBeGreaterThan(0)
    await runtime.db`delete from hits where id = ${hit?.id ?? 0}`
    const clock = runtime.clock as unknown as { ahead: number }
    clock.ahead += 1000
    await settle()
    expect((await demandImport(runtime.db, id)).toFollow).toBe(0)
  })

  it.runIf(ALL)(
    'of a million rows needs no more memory than one of ten thousand',
    async () => {
      const id = await begin(runtime, people(1_000_000, 'million'))
      let most = 0
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().rss)
      }, 200)
      const before = process.memoryUsage().rss
      const clock = runtime.clock as unknown as { ahead: number }
      while ((await demandImport(runtime.db, id)).state === 'running') {
        await runJobs(runtime, importJobs(files), 1)
        clock.ahead += 10
      }
      clearInterval(watch)
      const done = await demandImport(runtime.db, id)
      expect(done).toMatchObject({ state: 'done', taken: 1_000_000 })
      expect(most - before).toBeLessThan(400 * 1024 * 1024)
    },
    1_800_000,
  )
})
