import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ImportPlan } from '@shirube/contract'
import { insertRuleSet, touchLive, transaction } from '@shirube/db'
import { troubledImportRows } from '@shirube/db/import'
import type { LeadId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, type ScoreRule } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileStore } from '../../file/file-store.ts'
import { openFileStore } from '../../file/open-file-store.ts'
import { identify } from '../../identity/identify.ts'
import { runJobs } from '../../jobs/job-runner.ts'
import { openTestRuntime, type TestRuntime } from '../../testing/index.ts'
import { importJobs } from '../import-jobs.ts'
import { demandImport } from '../import-state.ts'
import { previewList } from '../preview-list.ts'
import { receiveList } from '../receive-list.ts'
import { startImport } from '../start-import.ts'
import { startUndo } from '../undo-import.ts'

const DAY = 86_400_000
const SYSTEM = { kind: 'system' } as const
const PLAN: ImportPlan = {
  columns: ['happenedAt', 'email', 'touchKind', 'touchPlace', 'order', 'amount'],
  source: '店舗の来店記録',
  known: 'fill',
  touch: { unknown: 'reject', counts: true },
}

let runtime: TestRuntime
let folder: string
let files: FileStore
beforeAll(async () => {
  runtime = await openTestRuntime()
  const attended: ScoreRule = {
    kind: 'behaviour',
    id: 'attended',
    axis: 'real',
    on: { kind: 'event', match: { kind: 'seminar.attended' } },
    points: 8,
    repeat: { kind: 'every' },
    active: true,
  }
  const rules = { ...DEFAULT_RULE_SET, version: 2, rules: [...DEFAULT_RULE_SET.rules, attended] }
  await transaction(runtime.db, (tx) =>
    insertRuleSet(tx, { version: 2, rules, liveFrom: 0 }, runtime.clock.now()),
  )
  await touchLive(runtime.db)
  folder = await mkdtemp(join(tmpdir(), 'shirube-touches-'))
  files = openFileStore({ kind: 'folder', folder })
})
afterAll(async () => {
  await runtime.close()
  await rm(folder, { recursive: true, force: true })
})

/** A day some days ago as the organisation writes it, with a time. */
const ago = (days: number, time = '14:30'): string =>
  `${new Date(runtime.clock.now() - days * DAY).toISOString().slice(0, 10).replaceAll('-', '/')} ${time}`

async function receive(rows: readonly string[]): Promise<string> {
  const bytes = Readable.from([
    Buffer.from(['日時,メール,種別,店舗名,注文番号,金額', ...rows, ''].join('\r\n')),
  ])
  return (await receiveList(runtime, files, { name: '来店.csv', bytes, by: null })).id
}

async function settle(): Promise<void> {
  const clock = runtime.clock as unknown as { ahead: number }
  for (let more = true; more; clock.ahead += 10) more = await runJobs(runtime, importJobs(files), 1)
}

async function take(rows: readonly string[], touch: Partial<ImportPlan['touch']> = {}): Promise<string> {
  const id = await receive(rows)
  const plan = { ...PLAN, touch: { unknown: 'reject', counts: true, ...touch } } as const
  await startImport(runtime, { id, plan }, SYSTEM)
  await settle()
  expect((await demandImport(runtime.db, id)).state).toBe('done')
  return id
}

const known = async (name: string): Promise<LeadId> =>
  (await identify(runtime, { fields: { email: `${name}@touch.example`, lastName: name }, source: 'web' }))
    .lead

const touchesOf = async (lead: LeadId) =>
  await runtime.db<{ kind: string; payload: Record<string, unknown>; machine: boolean }[]>`
    select kind, payload, machine from events
    where lead_id = ${lead} and (kind in ('store.visited', 'seminar.attended', 'purchase.made') or kind like 'custom.%')
    order by seq`

const scoreOf = async (lead: LeadId): Promise<number> => {
  const [row] = await runtime.db<{ total: number }[]>`select total from scores where lead_id = ${lead}`
  return row?.total ?? 0
}

describe('a file of what people did', () => {
  it('tells of the calls of a call centre, by what came of them in either language [S59]', async () => {
    const lead = await known('sumi')
    const plan: ImportPlan = {
      ...PLAN,
      columns: ['happenedAt', 'email', 'callOutcome', 'callNote'],
      touch: { kind: 'call.completed', unknown: 'reject', counts: true },
    }
    const rows = [
      '日時,メール,架電結果,架電メモ',
      `${ago(3)},sumi@touch.example,資料送付,増設を検討`,
      `${ago(2)},sumi@touch.example,Appointment,`,
      `${ago(1)},sumi@touch.example,たぶん,`,
    ]
    const bytes = Readable.from([Buffer.from(rows.join('\r\n'))])
    const { id } = await receiveList(runtime, files, { name: '架電.csv', bytes, by: null })
    await startImport(runtime, { id, plan }, SYSTEM)
    await settle()
    const calls = await runtime.db<{ payload: unknown }[]>`
      select payload from events where lead_id = ${lead} and kind = 'call.completed' order by occurred_at`
    expect(calls.map(({ payload }) => payload)).toEqual([
      { outcome: 'send_material', note: '増設を検討' },
      { outcome: 'appointment' },
    ])
    const [rejected] = await troubledImportRows(runtime.db, id)
    expect(JSON.stringify(rejected)).toContain('この電話の結果はわかりません')
  })

  it('is told in their histories, scored as if it had come by the API, and once [S59] [S19]', async () => {
    const lead = await known('kai')
    const rows = [
      `${ago(3)},kai@touch.example,来店,銀座店,,`,
      `${ago(2)},KAI@touch.example,セミナー参加,春の相談会,,`,
      `${ago(1)},kai@touch.example,購入,,A-1,"¥12,000"`,
      `${ago(3)},kai@touch.example,来店,銀座店,,`,
    ]
    const before = await scoreOf(lead)
    const id = await take(rows)
    expect((await demandImport(runtime.db, id)).counts).toMatchObject({
      updated: 3,
      unchanged: 1,
      rejected: 0,
    })
    expect((await touchesOf(lead)).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['store.visited', { store: '銀座店' }],
      ['seminar.attended', { seminar: '春の相談会' }],
      ['purchase.made', { order: 'A-1', amount: 12_000, channel: 'store' }],
    ])
    expect(await scoreOf(lead)).toBeGreaterThan(before)
    const again = await take(rows)
    expect((await demandImport(runtime.db, again)).counts).toMatchObject({ updated: 0, unchanged: 4 })
    expect(await touchesOf(lead)).toHaveLength(3)
  })

  it('hands back what is wrong with a row, the future and the unknown in the words of the API [S59]', async () => {
    await known('eri')
    const rows = [
      `${ago(-3)},eri@touch.example,来店,銀座店,,`,
      `いつか,eri@touch.example,来店,銀座店,,`,
      `${ago(1)},nobody@touch.example,来店,銀座店,,`,
      `${ago(1)},eri@touch.example,踊った,銀座店,,`,
      `${ago(1)},eri@touch.example,購入,,,たくさん`,
      `${ago(1)},eri@touch.example,来店,,,`,
    ]
    const id = await receive(rows)
    const { counts } = await previewList(runtime, files, { id, plan: PLAN })
    expect(counts).toMatchObject({ rejected: 6, created: 0 })
    await startImport(runtime, { id, plan: PLAN }, SYSTEM)
    await settle()
    const rejected = await troubledImportRows(runtime.db, id)
    const said = rejected.map(({ issues }) => (issues as { message: { ja: string } }[])[0]?.message.ja)
    expect(said).toEqual([
      '日時が未来です',
      '日時の形ではありません',
      'このリードは見つかりません',
      'この種別はわかりません',
      '金額の形ではありません',
      '店舗名がありません',
    ])
  })

  it('may bring new leads, and completes histories without points where that was wanted', async () => {
    await take([`${ago(1)},new@touch.example,来店,銀座店,,`], { unknown: 'add' })
    const [made] = await runtime.db<{ id: LeadId }[]>`
      select id from leads where fields ->> 'email' = 'new@touch.example'`
    expect(made && (await touchesOf(made.id))).toHaveLength(1)
    const lead = await known('quiet')
    const before = await scoreOf(lead)
    await take([`${ago(1)},quiet@touch.example,セミナー参加,夏の相談会,,`], { counts: false })
    expect(await touchesOf(lead)).toHaveLength(1)
    expect(await scoreOf(lead)).toBe(before)
  })

  it('is undone: what it told stays visible but counts no more, its points go, and it can be taken in again', async () => {
    const lead = await known('undo')
    const rows = [`${ago(2)},undo@touch.example,セミナー参加,秋の相談会,,`]
    const before = await scoreOf(lead)
    const id = await take(rows)
    const scored = await scoreOf(lead)
    expect(scored).toBeGreaterThan(before)
    await startUndo(runtime, id, SYSTEM)
    await settle()
    expect((await touchesOf(lead)).map(({ machine }) => machine)).toEqual([true])
    expect(await scoreOf(lead)).toBe(before)
    const [sum] = await runtime.db<{ points: number }[]>`
      select coalesce(sum(points), 0)::int as points from score_entries where lead_id = ${lead}`
    expect(sum?.points).toBe(before)
    await take(rows)
    expect(await scoreOf(lead)).toBe(scored)
  })
})
