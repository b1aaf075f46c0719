import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  importEndpoints,
  leadEndpoints,
  type TakingSettings,
  type TransferBody,
  type TransferFile,
  transferEndpoints,
} from '@shirube/contract'
import { importJobs, runJobs, transferJobs } from '@shirube/runtime'
import { addLead, makeHostKey, startSftpServer } from '@shirube/runtime/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
let folder: string
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
})
afterAll(() => server.close())

const MINUTE = 60_000
const clock = (): { ahead: number } => server.runtime.clock as unknown as { ahead: number }
const needs = () => ({ files: server.files, folder: server.transferFolder, publicUrl: 'https://s.example' })

/** Lets what is due be done: transfers, imports, reports. */
async function settle(): Promise<void> {
  const jobs = new Map([...importJobs(server.files), ...transferJobs(needs())])
  for (let more = true; more; clock().ahead += 10) more = await runJobs(server.runtime, jobs, 1)
}
/** The next look of a transfer of every minute. */
async function look(): Promise<void> {
  clock().ahead += MINUTE
  await settle()
}

const PLAN = { source: '名刺管理', known: 'fill', emailConsent: 'card' } as const
const taking = (more: Partial<TakingSettings> = {}): TransferBody => ({
  name: '名刺連携',
  settings: {
    direction: 'in',
    place: { kind: 'folder', folder: 'cards' },
    schedule: { kind: 'every', minutes: 1 },
    pattern: '*.csv',
    after: 'move',
    plan: PLAN,
    notify: [admin.id],
    ...more,
  },
})

async function add(body: TransferBody): Promise<string> {
  const { status, body: made, problem } = await admin.ask(transferEndpoints.add, { body })
  expect(status, problem.detail).toBe(201)
  return made.id
}
const show = async (id: string) => (await admin.ask(transferEndpoints.show, { params: { id } })).body
const filesOf = async (id: string): Promise<readonly TransferFile[]> =>
  (await admin.ask(transferEndpoints.files, { params: { id } })).body.items
const letters = async (): Promise<readonly string[]> => {
  const rows = await server.runtime.db<{ content: { subject: string; body: string } }[]>`
    select content from messages where key like 'transfer:%' order by created_at, id`
  return rows.map(({ content }) => `${content.subject}\n${content.body}`)
}

let nth = 0
/** A list whose layout is known, or one that nobody has seen. */
const listOf = (...addresses: readonly string[]): string =>
  ['会社名,氏名,メール', ...addresses.map((address) => `白根,三輪 ${++nth}号,${address}`), ''].join('\r\n')

beforeEach(async () => {
  folder = join(server.transferFolder, 'cards')
  await rm(server.transferFolder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await server.runtime.db`delete from messages`
  const layout = ['companyName', 'fullName', 'email'] as const
  const uploaded = await server.app.inject({
    method: 'POST',
    url: '/api/v1/imports?name=layout.csv',
    headers: { ...admin.headers, 'content-type': 'text/csv' },
    payload: listOf('layout@known.example'),
  })
  await admin.ask(importEndpoints.start, {
    params: { id: uploaded.json<{ id: string }>().id },
    body: { plan: { columns: [...layout], ...PLAN } },
  })
  await settle()
})
afterEach(async () => {
  await server.runtime.db`delete from transfers`
  await server.runtime.db`delete from jobs where kind = 'transfer'`
})

describe('a watched folder', () => {
  it('gives each file once: it becomes an ordinary import by the mapping of its layout, is moved away, and reported [S19] [S3]', async () => {
    const id = await add(taking())
    await writeFile(join(folder, 'a.csv'), listOf('a@watched.example', 'b@watched.example', 'broken@@x'))
    await look()
    expect(await filesOf(id)).toEqual([])
    await look()
    await look()
    const [file, ...others] = await filesOf(id)
    expect(others).toEqual([])
    expect(file).toMatchObject({ name: 'a.csv', state: 'done', rows: 3 })
    expect(file?.counts).toMatchObject({ created: 2, rejected: 1 })
    expect(await readdir(folder)).toEqual(['done'])
    expect(await readdir(join(folder, 'done'))).toEqual(['a.csv'])
    const { body: leads } = await admin.ask(leadEndpoints.list, { query: { search: '@watched.example' } })
    expect(leads.items).toHaveLength(2)
    const told = await letters()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('「名刺連携」がファイルを取り込みました：a.csv')
    expect(told[0]).toContain('新規：2')
    expect(told[0]).toContain('取り込めない行：1')
    const undone = await admin.ask(importEndpoints.undo, { params: { id: file?.import ?? '' } })
    expect(undone.status).toBe(202)
    await settle()
    expect((await filesOf(id))[0]).toMatchObject({ state: 'undone' })
  })

  it('waits for the marker, and takes nothing that still grows [S19]', async () => {
    const id = await add(taking({ marker: '.done' }))
    await writeFile(join(folder, 'm.csv'), listOf('m@marker.example'))
    await look()
    await look()
    expect(await filesOf(id)).toEqual([])
    await writeFile(join(folder, 'm.csv.done'), '')
    await look()
    expect((await filesOf(id)).map(({ name, state }) => [name, state])).toEqual([['m.csv', 'done']])
    expect(await readdir(folder)).toEqual(['done'])
    const growing = await add({ ...taking(), name: '増える' })
    await writeFile(join(folder, 'g.csv'), listOf('g1@grow.example'))
    await look()
    await writeFile(join(folder, 'g.csv'), listOf('g1@grow.example', 'g2@grow.example'))
    await look()
    expect(await filesOf(growing)).toEqual([])
    await look()
    expect((await filesOf(growing))[0]).toMatchObject({ rows: 2 })
  })

  it('takes the same bytes only once, under another name or a newer time too [S19]', async () => {
    const id = await add(taking({ after: 'leave' }))
    const list = listOf('same@once.example')
    await writeFile(join(folder, 'one.csv'), list)
    await look()
    await look()
    await writeFile(join(folder, 'two.csv'), list)
    await utimes(join(folder, 'one.csv'), 1_700_000_000, 1_700_000_000)
    await look()
    await look()
    await look()
    expect((await filesOf(id)).map(({ state }) => state).toSorted()).toEqual(['done', 'same', 'same'])
    expect((await readdir(folder)).toSorted()).toEqual(['one.csv', 'two.csv'])
  })

  it('goes on where a run was killed that had begun the import and noted nothing more, and makes no second one [S19]', async () => {
    const id = await add(taking({ after: 'leave', marker: '.done' }))
    await writeFile(join(folder, 'k.csv'), listOf('k@killed.example'))
    await writeFile(join(folder, 'k.csv.done'), '')
    await look()
    const imports = async () => (await server.runtime.db`select 1 from imports`).length
    const before = await imports()
    await server.runtime.db`update transfer_files set state = 'taking' where transfer_id = ${id}`
    await look()
    expect(await imports()).toBe(before)
    const kept = await server.runtime.db<{ state: string }[]>`
      select state from transfer_files where transfer_id = ${id}`
    expect(kept.map(({ state }) => state)).toEqual(['taken'])
  })

  it('leaves a layout that nobody has explained to a person; from then on it is taken in by itself [S19]', async () => {
    const id = await add(taking({ after: 'delete' }))
    const strange = (address: string): string => `温度${nth++},連絡先\r\n高い,${address}\r\n`
    const first = strange('x@strange.example')
    await writeFile(join(folder, 'x.csv'), first)
    await look()
    await look()
    const [file] = await filesOf(id)
    expect(file).toMatchObject({ state: 'waiting' })
    expect(await readdir(folder)).toEqual(['x.csv'])
    expect((await show(id)).waiting).toBe(1)
    expect((await letters())[0]).toContain('列を確認してください：x.csv')
    const params = { id: file?.import ?? '' }
    const { body: survey } = await admin.ask(importEndpoints.survey, { params })
    expect(survey).toMatchObject({
      rows: 1,
      plan: { ...PLAN },
      sample: [{ cells: ['高い', 'x@strange.example'] }],
    })
    const plan = { ...PLAN, columns: ['issue', 'email'] as ('issue' | 'email')[] }
    expect((await admin.ask(importEndpoints.start, { params, body: { plan } })).status).toBe(202)
    await look()
    expect((await filesOf(id))[0]).toMatchObject({ state: 'done' })
    expect(await readdir(folder)).toEqual([])
    await writeFile(join(folder, 'y.csv'), first.replace('x@strange', 'y@strange'))
    await look()
    await look()
    expect((await filesOf(id))[0]).toMatchObject({ name: 'y.csv', state: 'done' })
  })

  it('says of a broken file which line is at fault, once, and sets it aside [S19]', async () => {
    const id = await add(taking())
    await writeFile(join(folder, 'b.csv'), '会社名,氏名,メール\r\nA,"B,c@x.example\r\nD,E,f@x.example\r\n')
    await look()
    await look()
    await look()
    expect((await filesOf(id)).map(({ state, fault }) => [state, fault?.en])).toEqual([
      ['failed', 'The quotation mark (") in line 2 is never closed'],
    ])
    expect(await readdir(join(folder, 'failed'))).toEqual(['b.csv'])
    expect(await letters()).toHaveLength(1)
  })

  it('never leads out of its folder: paths that climb are refused, links are not followed [T uploads]', async () => {
    for (const place of ['../x', 'a/../../x', '/etc', 'a/./b', 'a//b', 'a\\b']) {
      const { status } = await admin.ask(transferEndpoints.add, {
        body: taking({ place: { kind: 'folder', folder: place } }),
      })
      expect(status, place).toBe(400)
    }
    const outside = await mkdtemp(join(tmpdir(), 'shirube-outside-'))
    await writeFile(join(outside, 'secret.csv'), listOf('secret@outside.example'))
    await symlink(outside, join(server.transferFolder, 'linked'))
    await symlink(join(outside, 'secret.csv'), join(folder, 'secret.csv'))
    const linked = await add(taking({ place: { kind: 'folder', folder: 'linked' } }))
    const within = await add(taking())
    await look()
    await look()
    expect(await filesOf(linked)).toEqual([])
    expect((await show(linked)).fault?.en).toContain('symbolic link')
    expect(await filesOf(within)).toEqual([])
    await rm(outside, { recursive: true })
  })
})

describe('an SFTP server', () => {
  const hostKey = makeHostKey()
  let far: string
  let sftp: Awaited<ReturnType<typeof startSftpServer>>
  beforeEach(async () => {
    far = await mkdtemp(join(tmpdir(), 'shirube-sftp-'))
    await mkdir(join(far, 'out'))
    sftp = await startSftpServer(far, hostKey)
  })
  afterEach(async () => {
    await sftp.stop()
    await rm(far, { recursive: true })
  })

  const place = () =>
    ({ kind: 'sftp', host: '127.0.0.1', port: sftp.port, user: 'partner', folder: 'out' }) as const
  const secret = { kind: 'password', password: 'ひみつ' } as const
  const test = async (id: string) => (await admin.ask(transferEndpoints.test, { params: { id } })).body
  const confirm = (id: string, fingerprint: string) =>
    admin.ask(transferEndpoints.confirmKey, { params: { id }, body: { fingerprint } })

  async function confirmed(body: TransferBody): Promise<string> {
    const id = await add({ ...body, secret })
    const seen = await test(id)
    if (seen.kind !== 'unknown-key') throw new Error(seen.kind)
    expect((await confirm(id, seen.key.fingerprint)).status).toBe(200)
    return id
  }

  it('is sent no password before its key was confirmed, and is known again by it [S19]', async () => {
    const id = await add({ ...taking({ place: place() }), secret })
    expect(await show(id)).toMatchObject({ state: 'unconfirmed', hasSecret: true })
    expect(JSON.stringify(await show(id))).not.toContain('ひみつ')
    expect((await admin.ask(transferEndpoints.run, { params: { id } })).status).toBe(409)
    const seen = await test(id)
    expect(seen).toMatchObject({ kind: 'unknown-key', key: { type: 'ssh-rsa' } })
    expect(sftp.deeds).toEqual([])
    expect((await confirm(id, 'SHA256:another')).status).toBe(409)
    await confirm(id, seen.kind === 'unknown-key' ? seen.key.fingerprint : '')
    expect(await test(id)).toEqual({ kind: 'reached', files: 0 })
    await writeFile(join(far, 'out/s.csv'), listOf('s@sftp.example'))
    await look()
    await look()
    expect((await filesOf(id))[0]).toMatchObject({ name: 's.csv', state: 'done' })
    expect(await readdir(join(far, 'out'))).toEqual(['done'])
  })

  it('that shows another key stops the transfer, sends nothing, and says so once a day [S19]', async () => {
    const id = await confirmed(taking({ place: place() }))
    const { port } = sftp
    await sftp.stop()
    sftp = await startSftpServer(far, makeHostKey(), port)
    await look()
    await look()
    const stopped = await show(id)
    expect(stopped).toMatchObject({ state: 'changed-key' })
    expect(stopped.fault?.ja).toContain('鍵が、確認したものと違います')
    expect(sftp.deeds).toEqual([])
    expect((await letters()).filter((one) => one.includes('止まっています'))).toHaveLength(1)
    expect((await confirm(id, stopped.offeredKey?.fingerprint ?? '')).status).toBe(200)
    expect(await test(id)).toMatchObject({ kind: 'reached' })
  })

  it('that cannot be reached, or refuses the password, is told once a day while it stands [S19]', async () => {
    const id = await confirmed(taking({ place: place() }))
    const { port } = sftp
    await sftp.stop()
    await look()
    await look()
    await look()
    expect((await show(id)).fault?.en).toContain('cannot be reached')
    expect(await letters()).toHaveLength(1)
    clock().ahead += 24 * 60 * MINUTE
    await look()
    expect(await letters()).toHaveLength(2)
    sftp = await startSftpServer(far, hostKey, port)
    await look()
    expect(await show(id)).not.toHaveProperty('fault')
    const wrong = { ...taking({ place: place() }), secret: { kind: 'password', password: 'x' } } as const
    await admin.ask(transferEndpoints.change, { params: { id }, body: wrong })
    const refused = await test(id)
    expect(refused.kind === 'failed' && refused.fault.en).toContain('refuses the login')
  })

  it('that breaks off in the middle of a file is asked for it again, and it is taken once [S19]', async () => {
    const id = await confirmed(taking({ place: place(), marker: '.done' }))
    await writeFile(join(far, 'out/p.csv'), listOf('p@broken.example'))
    await writeFile(join(far, 'out/p.csv.done'), '')
    sftp.breakAt = 'read'
    await look()
    expect((await filesOf(id))[0]).toMatchObject({ state: 'taking' })
    await look()
    expect((await filesOf(id)).map(({ state }) => state)).toEqual(['done'])
    const { body: leads } = await admin.ask(leadEndpoints.list, { query: { search: '@broken.example' } })
    expect(leads.items).toHaveLength(1)
  })

  it('of another name gets neither the kept password nor the confirmed key [S19]', async () => {
    const id = await confirmed(taking({ place: place() }))
    const elsewhere = taking({ place: { ...place(), host: 'localhost' } })
    const refused = await admin.ask(transferEndpoints.change, { params: { id }, body: elsewhere })
    expect(refused.status).toBe(400)
    const body = { ...elsewhere, secret }
    const { body: moved } = await admin.ask(transferEndpoints.change, { params: { id }, body })
    expect(moved).toMatchObject({ state: 'unconfirmed' })
    expect(moved).not.toHaveProperty('hostKey')
  })

  it('gets a segment or a view as a file: under a passing name, then its own, then the marker, once for its time [S19]', async () => {
    await addLead(server.runtime, { lastName: '=cmd()', email: 'out@written.example', tags: ['展示会'] })
    const view = await admin.send('POST', '/api/v1/lead-views', {
      body: { name: '書き出し', filter: { search: '@written.example' }, hidden: [], order: 'score' },
    })
    const body: TransferBody = {
      name: '基幹へ',
      settings: {
        direction: 'out',
        place: place(),
        schedule: { kind: 'daily', at: '02:00' },
        marker: '.done',
        notify: [admin.id],
        fileName: 'leads_{date}.csv',
        whom: { kind: 'view', view: (view.body as { id: string }).id },
        format: 'csv',
      },
    }
    const id = await confirmed(body)
    await admin.ask(transferEndpoints.run, { params: { id } })
    sftp.breakAt = 'rename'
    await settle()
    expect((await filesOf(id))[0]).toMatchObject({ state: 'writing' })
    clock().ahead += 10 * MINUTE
    await settle()
    const [file] = await filesOf(id)
    expect(file).toMatchObject({ state: 'written', rows: 1 })
    expect((await readdir(join(far, 'out'))).toSorted()).toEqual([file?.name, `${file?.name}.done`])
    const text = await readFile(join(far, 'out', file?.name ?? ''), 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain("'=cmd()")
    expect(sftp.deeds.slice(sftp.deeds.lastIndexOf('rename')).filter((one) => one === 'open')).toHaveLength(1)
    expect((await letters()).some((one) => one.includes('書き出しました'))).toBe(true)
    const again = (await show(id)).nextAt ?? 0
    expect(again - server.runtime.clock.now()).toBeLessThanOrEqual(24 * 60 * MINUTE)
  })
})

describe('who may', () => {
  it('set a transfer up: administrators alone; marketers see, run and pause it [S19]', async () => {
    const marketer = await server.as('marketer')
    expect((await marketer.ask(transferEndpoints.add, { body: taking() })).status).toBe(403)
    const id = await add(taking())
    const params = { id }
    expect((await marketer.ask(transferEndpoints.test, { params })).status).toBe(403)
    expect((await marketer.ask(transferEndpoints.pause, { params })).body).toMatchObject({ state: 'paused' })
    await writeFile(join(folder, 'paused.csv'), listOf('paused@x.example'))
    await look()
    expect(await show(id)).not.toHaveProperty('lastRunAt')
    expect((await marketer.ask(transferEndpoints.resume, { params })).body).toMatchObject({ state: 'active' })
    expect((await marketer.ask(transferEndpoints.run, { params })).status).toBe(202)
    await settle()
    expect((await show(id)).lastRunAt).toBeGreaterThan(0)
    expect((await marketer.ask(transferEndpoints.remove, { params })).status).toBe(403)
    expect((await admin.ask(transferEndpoints.remove, { params })).status).toBe(204)
    const noted = await server.runtime.db<{ action: string }[]>`
      select action from audit_log where subject_id = ${id} order by id`
    expect(noted.map(({ action }) => action)).toEqual([
      'transfer.changed',
      'transfer.paused',
      'transfer.resumed',
      'transfer.run',
      'transfer.removed',
    ])
  })
})
