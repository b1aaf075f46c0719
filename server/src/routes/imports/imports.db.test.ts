import { type ImportPlan, importEndpoints, leadEndpoints } from '@shirube/contract'
import { DECISION_JOBS, runJobs } from '@shirube/runtime'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const plan: ImportPlan = {
  columns: ['fullName', 'companyName', 'email', 'jobTitle'],
  headers: ['氏名', '貴社名', 'E-mail', '役職'],
  source: 'ものづくり展',
  known: 'fill',
  emailConsent: 'card',
}
const rows = [
  { line: 2, cells: ['髙梨　文子', '㈱白根テック', 'takanashi@shirane.example', '課長'] },
  { line: 3, cells: ['岩城 翔', 'カヤノ精密', 'iwaki@@kayano.example', ''] },
  { line: 4, cells: ['浜口 涼', '浜口鋼業', '', '代表'] },
  { line: 5, cells: ['高梨 文子', '', 'Takanashi@Shirane.example', '部長'] },
]

async function rounds(n: number): Promise<void> {
  const clock = server.runtime.clock as unknown as { ahead: number }
  for (let i = 0; i < n; i++) {
    await runJobs(server.runtime, DECISION_JOBS)
    clock.ahead += 10
  }
}

it('says beforehand what would become of each row, and names the cell at fault', async () => {
  const { body } = await marketer.ask(importEndpoints.preview, { body: { plan, rows } })
  expect(body.rows.map((row) => row.outcome)).toEqual(['created', 'rejected', 'rejected', 'updated'])
  expect(body.rows[1]?.issues).toEqual([
    { column: 2, message: { ja: 'メールアドレスの形ではありません', en: 'is not an email address' } },
  ])
  expect(body.rows[2]?.issues[0]?.column).toBeUndefined()
  const { body: leads } = await marketer.ask(leadEndpoints.list, { query: {} })
  expect(leads.items).toEqual([])
})

it('takes a list in, one record a person, with source and consent, and hands back what was not possible [S3] [S4] [S19]', async () => {
  const begun = await marketer.ask(importEndpoints.begin, { body: { name: '名刺.csv', plan } })
  const params = { id: begun.body.id }
  await marketer.ask(importEndpoints.fill, { params, body: { rows } })
  const again = await marketer.ask(importEndpoints.fill, { params, body: { rows } })
  expect(again.body.rows).toBe(4)
  expect((await marketer.ask(importEndpoints.start, { params })).status).toBe(202)
  expect((await marketer.ask(importEndpoints.start, { params })).status).toBe(409)
  await rounds(3)
  const { body: done } = await marketer.ask(importEndpoints.show, { params })
  expect(done).toMatchObject({ state: 'done', rows: 4, counts: { created: 1, rejected: 2 } })
  expect(done.counts.updated + done.counts.unchanged).toBe(1)
  const { body: found } = await marketer.ask(leadEndpoints.list, { query: { search: 'takanashi' } })
  expect(found.items).toHaveLength(1)
  const { body: lead } = await marketer.ask(leadEndpoints.show, { params: { id: found.items[0]?.id ?? '' } })
  expect(lead).toMatchObject({ source: 'ものづくり展', consents: { email: 'granted' } })
  expect(lead.fields).toMatchObject({ lastName: '髙梨', firstName: '文子', jobTitle: '課長' })
  const { body: rejected } = await marketer.ask(importEndpoints.rejected, { params })
  expect(rejected.rows.map((row) => row.line)).toEqual([3, 4])
  const kinds = await server.runtime.db<{ kind: string }[]>`
    select kind from events where lead_id = ${lead.id} and kind = 'lead.imported'`
  expect(kinds).toHaveLength(2)
})

it('goes on where it stood after a stop in the middle: no row twice [D9]', async () => {
  const many = Array.from({ length: 120 }, (_, n) => ({
    line: n + 2,
    cells: [`試験 ${n}`, '', `p${n}@resume.example`, ''],
  }))
  const begun = await marketer.ask(importEndpoints.begin, { body: { name: '続き.csv', plan } })
  const params = { id: begun.body.id }
  await marketer.ask(importEndpoints.fill, { params, body: { rows: many } })
  await marketer.ask(importEndpoints.start, { params })
  await rounds(1)
  const half = await marketer.ask(importEndpoints.show, { params })
  expect(half.body).toMatchObject({ state: 'running', counts: { created: 50 } })
  await rounds(4)
  const done = await marketer.ask(importEndpoints.show, { params })
  expect(done.body).toMatchObject({ state: 'done', counts: { created: 120, updated: 0, rejected: 0 } })
})

it('only marketers take lists in', async () => {
  const viewer = await server.as('viewer')
  expect((await viewer.ask(importEndpoints.list)).status).toBe(403)
})
