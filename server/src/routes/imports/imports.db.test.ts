import {
  campaignEndpoints,
  type Import,
  type ImportPlan,
  importEndpoints,
  leadEndpoints,
  listEndpoints,
  type SurveyedImport,
} from '@shirube/contract'
import { importJobs, runJobs } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const HEADERS = '会社名,氏名,メール,役職,電話'
const listOf = (...rows: readonly string[]): Buffer => Buffer.from([HEADERS, ...rows, ''].join('\r\n'))

async function upload(name: string, bytes: Buffer) {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/v1/imports?name=${encodeURIComponent(name)}`,
    headers: { ...marketer.headers, 'content-type': 'text/csv' },
    payload: bytes,
  })
  return { status: answer.statusCode, body: answer.json<SurveyedImport & { detail?: string }>() }
}

const planFor = (list: Pick<SurveyedImport, 'columns'>, more: Partial<ImportPlan> = {}): ImportPlan => ({
  columns: list.columns,
  source: 'ものづくり展',
  known: 'fill',
  emailConsent: 'card',
  ...more,
})

/** Lets the jobs of imports run until nothing is due. */
async function settle(): Promise<void> {
  const clock = server.runtime.clock as unknown as { ahead: number }
  const jobs = importJobs(server.files)
  for (let more = true; more; clock.ahead += 10) more = await runJobs(server.runtime, jobs, 1)
}

async function take(bytes: Buffer, more: Partial<ImportPlan> = {}): Promise<Import> {
  const { body } = await upload('名刺.csv', bytes)
  const params = { id: body.id }
  const started = await marketer.ask(importEndpoints.start, { params, body: { plan: planFor(body, more) } })
  expect(started.status).toBe(202)
  await settle()
  return (await marketer.ask(importEndpoints.show, { params })).body
}

async function leadBy(search: string) {
  const { body } = await marketer.ask(leadEndpoints.list, { query: { search } })
  const id = body.items[0]?.id
  if (id === undefined) return undefined
  return (await marketer.ask(leadEndpoints.show, { params: { id } })).body
}

const EXHIBITION = listOf(
  '㈱白根テック,髙梨　文子,takanashi@shirane.example,課長,０５８６－００－０１１３',
  'カヤノ精密,岩城 翔,iwaki@@kayano.example,,',
  '浜口鋼業,浜口 涼,,代表,',
  ',高梨 文子,Takanashi@Shirane.example,部長,',
)

describe('a list', () => {
  it('is looked at first: its columns are guessed, and what would become of each row is said', async () => {
    const { status, body } = await upload('展示会/名刺.csv', EXHIBITION)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: '名刺.csv', state: 'ready', rows: 4 })
    expect(body.columns).toEqual(['companyName', 'fullName', 'email', 'jobTitle', 'phone'])
    const params = { id: body.id }
    const { body: told } = await marketer.ask(importEndpoints.preview, {
      params,
      body: { plan: planFor(body) },
    })
    expect(told).toMatchObject({ looked: 4, counts: { created: 1, merged: 1, rejected: 2 } })
    expect(told.rows.map((row) => row.outcome)).toEqual(['created', 'rejected', 'rejected', 'merged'])
    expect(told.rows[0]?.cells).toEqual([
      '株式会社白根テック',
      '髙梨　文子',
      'takanashi@shirane.example',
      '課長',
      '0586-00-0113',
    ])
    expect(told.rows[1]?.issues).toEqual([
      { column: 2, message: { ja: 'メールアドレスの形ではありません', en: 'is not an e-mail address' } },
    ])
    expect(told.rows[2]?.issues[0]?.column).toBeUndefined()
    expect(told.rows[3]?.sameAs).toBe(2)
    const { body: leads } = await marketer.ask(leadEndpoints.list, { query: {} })
    expect(leads.items).toEqual([])
    expect((await marketer.ask(importEndpoints.list)).body.items).toEqual([])
    expect((await marketer.ask(importEndpoints.discard, { params })).status).toBe(204)
    expect((await marketer.ask(importEndpoints.show, { params })).status).toBe(404)
  })

  it('is taken in, one record a person, with source, cost and consent, and hands back what was not possible [S3] [S4] [S19] [S54]', async () => {
    const done = await take(EXHIBITION, { cost: 300_000 })
    expect(done).toMatchObject({
      state: 'done',
      rows: 4,
      taken: 4,
      toFollow: 0,
      cost: 300_000,
      source: 'ものづくり展',
      counts: { created: 1, merged: 1, rejected: 2, updated: 0, unchanged: 0 },
    })
    const lead = await leadBy('takanashi')
    expect(lead).toMatchObject({ source: 'ものづくり展', consents: { email: 'granted' } })
    expect(lead?.fields).toMatchObject({ lastName: '髙梨', firstName: '文子', jobTitle: '課長' })
    const { body } = await marketer.ask(importEndpoints.rejected, { params: { id: done.id } })
    expect(body.rows.map((row) => row.line)).toEqual([3, 4])
    expect(body.rows[0]?.cells[2]).toBe('iwaki@@kayano.example')
    const kinds = await server.runtime.db<{ kind: string }[]>`
      select kind from events where lead_id = ${lead?.id ?? ''} order by seq`
    expect(kinds.filter((one) => one.kind === 'lead.imported')).toHaveLength(2)
    expect(kinds[0]?.kind).toBe('lead.created')
  })

  it('of a layout that was seen before is read as it was read then [S19]', async () => {
    const first = await upload('一.csv', Buffer.from('温度,連絡先\r\nA,a@layout.example\r\n'))
    expect(first.body.columns).toEqual(['ignore', 'ignore'])
    const plan = planFor({ columns: ['issue', 'email'] })
    await marketer.ask(importEndpoints.start, { params: { id: first.body.id }, body: { plan } })
    await settle()
    const again = await upload('二.csv', Buffer.from('温度,連絡先\r\nB,b@layout.example\r\n'))
    expect(again.body.columns).toEqual(['issue', 'email'])
    expect(again.body.rememberedFrom).toBeGreaterThan(0)
  })

  it('with another number of columns than the plan is refused', async () => {
    const { body } = await upload('三.csv', EXHIBITION)
    const plan = planFor({ columns: ['email'] })
    expect(
      (await marketer.ask(importEndpoints.start, { params: { id: body.id }, body: { plan } })).status,
    ).toBe(400)
  })

  it('that is broken is refused with the place at fault, and nothing of it is kept', async () => {
    const before = (await server.runtime.db`select 1 from imports`).length
    const { status, body } = await upload(
      '四.csv',
      Buffer.from(`${HEADERS}\r\nA,"B,c@example.jp\r\nD,E,f@example.jp\r\n`),
    )
    expect(status).toBe(400)
    expect(body.detail).toContain('2行目の引用符')
    expect((await server.runtime.db`select 1 from imports`).length).toBe(before)
  })

  it('only marketers take in', async () => {
    const viewer = await server.as('viewer')
    expect((await viewer.ask(importEndpoints.list)).status).toBe(403)
  })
})

describe('somebody who is there already', () => {
  it('keeps what is known, or takes the word of the list, and a refusal of mail stands either way', async () => {
    await take(listOf('白根,三輪 由香,miwa@known.example,,'))
    const miwa = await leadBy('miwa@known')
    await server.runtime.db`update leads set consents = '{"email":"refused"}' where id = ${miwa?.id ?? ''}`
    const filled = await take(listOf('灯台,三輪 由香,miwa@known.example,主任,'))
    expect(filled.counts).toMatchObject({ updated: 1, created: 0 })
    expect((await leadBy('miwa@known'))?.fields).toMatchObject({ companyName: '白根', jobTitle: '主任' })
    const over = await take(listOf('灯台,三輪 由香,miwa@known.example,部長,'), { known: 'overwrite' })
    expect(over.counts).toMatchObject({ updated: 1 })
    expect(await leadBy('miwa@known')).toMatchObject({
      fields: { companyName: '灯台', jobTitle: '部長' },
      consents: { email: 'refused' },
    })
    const same = await take(listOf('灯台,三輪 由香,miwa@known.example,部長,'))
    expect(same.counts).toMatchObject({ unchanged: 1 })
  })
})

describe('the people of an import', () => {
  it('are put on a list, to a colleague and into a campaign, and an undo takes them from there again [S3] [S27]', async () => {
    const admin = await server.as('admin')
    await admin.ask(listEndpoints.put, { params: { id: 'fair' }, body: { name: '展示会' } })
    const goal = { kind: 'deals-won' } as const
    const days = { startsOn: '2026-04-01', endsOn: '2026-04-30', dueOn: '2026-05-31' }
    const plan = { name: '春', purpose: '出会い', goal, target: 3, parts: [], ...days }
    await admin.ask(campaignEndpoints.put, { params: { id: 'spring' }, body: plan })
    await take(listOf('白根,既知 一,known@place.example,,', '白根,担当 済,owned@place.example,,'))
    const owned = await leadBy('owned@place')
    await server.runtime.db`update leads set owner_id = ${admin.id} where id = ${owned?.id ?? ''}`
    const file = listOf(
      '白根,既知 一,known@place.example,,',
      '白根,担当 済,owned@place.example,,',
      '新規,新 人,fresh@place.example,,',
    )
    const placed = await take(file, { list: 'fair', owner: marketer.id, campaign: 'spring' })
    const onList = async () =>
      (await marketer.ask(leadEndpoints.list, { query: { list: 'fair' } })).body.items.length
    const ownerOf = async (search: string) => (await leadBy(search))?.owner?.id
    expect(await onList()).toBe(3)
    expect(await ownerOf('known@place')).toBe(marketer.id)
    expect(await ownerOf('owned@place')).toBe(admin.id)
    expect(await ownerOf('fresh@place')).toBe(marketer.id)
    const { body: campaign } = await admin.ask(campaignEndpoints.show, { params: { id: 'spring' } })
    expect(campaign.parts).toContainEqual({ kind: 'import', id: placed.id })
    await marketer.ask(importEndpoints.undo, { params: { id: placed.id } })
    await settle()
    expect(await onList()).toBe(0)
    expect(await ownerOf('known@place')).toBeUndefined()
    expect(await ownerOf('owned@place')).toBe(admin.id)
    expect(await leadBy('fresh@place')).toBeUndefined()
  })

  it('whose owner is nobody here are taken in, shown as to be checked, and handed back with the reason [S4]', async () => {
    const rows = [
      '白根,甲 一,ko@check.example,だれか',
      `白根,乙 二,otsu@check.example,${marketer.id}@nowhere.example`,
    ]
    const bytes = Buffer.from(['会社名,氏名,メール,営業担当', ...rows, ''].join('\r\n'))
    const { body: list } = await upload('担当.csv', bytes)
    expect(list.columns).toEqual(['companyName', 'fullName', 'email', 'owner'])
    const params = { id: list.id }
    const { body: told } = await marketer.ask(importEndpoints.preview, {
      params,
      body: { plan: planFor(list) },
    })
    expect(told).toMatchObject({ warned: 2, counts: { created: 2, rejected: 0 } })
    expect(told.rows[0]?.warnings[0]).toMatchObject({ column: 3 })
    const taken = await take(bytes)
    expect(taken).toMatchObject({ warned: 2, counts: { created: 2, rejected: 0 } })
    const back = await marketer.ask(importEndpoints.rejected, { params: { id: taken.id } })
    expect(back.body.rows.map(({ line, taken: isTaken }) => [line, isTaken])).toEqual([
      [2, true],
      [3, true],
    ])
  })

  it('are put nowhere that is not there: such a list is refused before anything begins', async () => {
    const { body } = await upload('無.csv', EXHIBITION)
    const plan = planFor(body, { list: 'gone' })
    const { status, problem } = await marketer.ask(importEndpoints.start, {
      params: { id: body.id },
      body: { plan },
    })
    expect([status, problem.issues[0]?.path]).toEqual([400, 'plan.list'])
    expect((await marketer.ask(importEndpoints.show, { params: { id: body.id } })).body.state).toBe('ready')
  })
})

describe('an import that is undone', () => {
  it('takes along whom it made, and gives back what it changed unless changed since [S4] [D15]', async () => {
    await take(
      listOf('白根,下条 真帆,shimojo@undo.example,主任,', '白根,木更津 健,kisarazu@undo.example,主任,'),
    )
    const before = await leadBy('shimojo@undo')
    const imported = await take(
      listOf(
        '北見,下条 真帆,shimojo@undo.example,課長,090-1234-5678',
        '北見,木更津 健,kisarazu@undo.example,課長,',
        '新規,尾﨑 直樹,ozaki@undo.example,工場長,',
        '残留,室井 恵,muroi@stay.example,,',
      ),
      { known: 'overwrite' },
    )
    const kisarazu = await leadBy('kisarazu@undo')
    await marketer.ask(leadEndpoints.change, {
      params: { id: kisarazu?.id ?? '' },
      body: { fields: { jobTitle: '部長' } },
    })
    const muroi = await leadBy('muroi@stay')
    await server.runtime.db`
      insert into visitors (id, lead_id, first_seen_at, last_seen_at) values ('visitor-muroi', ${muroi?.id ?? ''}, now(), now())`
    const params = { id: imported.id }
    const { body: told } = await marketer.ask(importEndpoints.undoPreview, { params })
    expect(told).toEqual({ leave: 1, stay: 1, restored: 2, runs: 0 })
    expect((await marketer.ask(importEndpoints.undo, { params })).status).toBe(202)
    expect((await marketer.ask(importEndpoints.undo, { params })).status).toBe(409)
    await settle()
    expect((await marketer.ask(importEndpoints.show, { params })).body).toMatchObject({ state: 'undone' })
    const audited = await server.runtime.db<{ action: string }[]>`
      select action from audit_log where subject_id = ${imported.id} order by at, id`
    expect(audited.map((row) => row.action)).toEqual(['lead.imported', 'lead.import-undone'])
    expect(await leadBy('ozaki@undo')).toBeUndefined()
    expect(await leadBy('muroi@stay')).toBeDefined()
    const after = await leadBy('shimojo@undo')
    expect(after?.fields).toEqual(before?.fields)
    expect(after?.company).toEqual(before?.company)
    expect((await leadBy('kisarazu@undo'))?.fields).toMatchObject({ jobTitle: '部長', companyName: '白根' })
    const left = await server.runtime.db`
      select 1 from identities where value like '%1234%' union all select 1 from companies where name = '北見'`
    expect(left).toHaveLength(0)
  })

  it('can be taken in again from the file as if it had never been there', async () => {
    const first = await take(listOf('再,再来 一郎,again@undo.example,,'))
    await marketer.ask(importEndpoints.undo, { params: { id: first.id } })
    await settle()
    expect(await leadBy('again@undo')).toBeUndefined()
    const second = await take(listOf('再,再来 一郎,again@undo.example,,'))
    expect(second.counts).toMatchObject({ created: 1 })
  })
})
