import {
  API_ROOT,
  addressTableEndpoints,
  apiKeyEndpoints,
  auditEndpoints,
  bulkEndpoints,
  businessCardEndpoints,
  callEndpoints,
  campaignEndpoints,
  companyEndpoints,
  customEventEndpoints,
  customFieldEndpoints,
  dealEndpoints,
  dkimEndpoints,
  duplicateEndpoints,
  type Endpoint,
  formEndpoints,
  handoffEndpoints,
  homeEndpoints,
  importEndpoints,
  invitationEndpoints,
  leadEndpoints,
  leadMailEndpoints,
  leadViewEndpoints,
  listEndpoints,
  mailEndpoints,
  mailPreviewEndpoints,
  materialEndpoints,
  messageEndpoints,
  organisationEndpoints,
  pageGroupEndpoints,
  presenceEndpoints,
  rehearsalEndpoints,
  runEndpoints,
  scenarioEndpoints,
  scoreReplayEndpoints,
  scoreRuleEndpoints,
  segmentEndpoints,
  seminarEndpoints,
  sessionEndpoints,
  suppressionEndpoints,
  type TransferBody,
  teamEndpoints,
  transferEndpoints,
  userEndpoints,
} from '@shirube/contract'
import { insertCallTask, insertHandoff, transaction } from '@shirube/db'
import { asId, type NodeId, type RunId } from '@shirube/kernel'
import { identify } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node } from '../testing/drawing.ts'
import { drive, runOf } from '../testing/drive-run.ts'
import { exampleScenario, mailSaying, makeExampleAssets } from '../testing/example-assets.ts'
import type { TestCaller } from '../testing/test-caller.ts'
import { openTestServer, PASSWORD, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  await makeExampleAssets(admin, admin.id)
})
afterAll(() => server.close())

type Step = readonly [endpoint: Endpoint, asked: object]

const by = (id: string, body?: object): object => ({ params: { id }, ...(body && { body }) })
const all = { kind: 'all', of: [] }
const SEMINAR = {
  ...{ kind: 'seminar', title: { ja: 'セミナー', en: 'Seminar' }, place: '東京', timeZone: 'Asia/Tokyo' },
  ...{ startsAt: 1_800_000_000_000, endsAt: 1_800_003_600_000 },
}
const byHand = {
  format: 1,
  settings: { purpose: '', internal: true, reentry: { kind: 'always' }, exits: [], goals: [], schedule: {} },
  nodes: {
    start: node('start', 'added', { by: 'hand' }),
    all: node('all', 'audience-gate', { condition: all }),
    pause: node('pause', 'wait-duration', { duration: { amount: 9, unit: 'day' }, zone: 'lead' }),
  },
  edges: {
    a: { id: 'a', from: { node: 'start', port: 'next' }, to: 'all' },
    b: { id: 'b', from: { node: 'all', port: 'yes' }, to: 'pause' },
  },
  annotations: {},
}

const campaign = {
  name: '春の展示会',
  purpose: '出会い',
  goal: { kind: 'deals-won' },
  target: 3,
  startsOn: '2026-04-01',
  endsOn: '2026-04-30',
  dueOn: '2026-05-31',
  parts: [],
}

const transfer: TransferBody = {
  name: '連携',
  settings: {
    direction: 'in',
    place: { kind: 'folder', folder: 'cards' },
    schedule: { kind: 'daily', at: '02:00' },
    pattern: '*.csv',
    after: 'leave',
    plan: { source: '名刺', known: 'fill' },
    notify: [],
  },
}

/** One call of every endpoint that changes something, in an order in which all succeed. */
async function steps(): Promise<readonly Step[]> {
  const { runtime } = server
  const lead = await addLead(runtime)
  const user = await server.as('viewer')
  const run = asId<RunId>(runtime.newId())
  const [call, handoff] = [runtime.newId(), runtime.newId()]
  const work = { leadId: lead, runId: run, node: asId<NodeId>('n') }
  await transaction(runtime.db, async (tx) => {
    const dueAt = runtime.clock.now()
    await insertCallTask(tx, { ...work, id: call, key: 'c', priority: 'normal', script: '', dueAt }, dueAt)
    const given = { ...work, id: handoff, key: 'h', note: '', reasons: {}, answerBy: dueAt }
    await insertHandoff(tx, given, dueAt)
  })
  const { body: organisation } = await admin.ask(organisationEndpoints.show)
  const { body: form } = await admin.ask(formEndpoints.show, { params: { id: 'whitepaper' } })
  const received = await server.app.inject({
    method: 'POST',
    url: `${API_ROOT}/imports?name=meibo.csv`,
    headers: { ...admin.headers, 'content-type': 'text/csv' },
    payload: Buffer.from('姓,メール\r\n森,mori@example.jp\r\n'),
  })
  const begun = received.json<{ id: string }>()
  const { body: deal } = await admin.ask(dealEndpoints.open, { body: { lead, name: '見守り一式' } })
  const view = { name: '今日の反応', filter: {}, hidden: [], order: 'score' as const }
  const { body: kept } = await admin.ask(leadViewEndpoints.add, { body: view })
  const { body: exchange } = await admin.ask(transferEndpoints.add, { body: transfer })
  const guest = { params: { id: 'autumn', lead } }
  await identify(runtime, { fields: { email: 'guest@example.jp' }, source: '名簿' })
  const rename = { kind: 'set-settings', path: ['purpose'], value: '目的' }
  return [
    [sessionEndpoints.changeSelf, { body: { name: '管理者' } }],
    [userEndpoints.change, by(user.id, { name: '閲覧者' })],
    [invitationEndpoints.invite, { body: { email: 'a@shirube.example', role: 'viewer' } }],
    [teamEndpoints.put, by('team', { name: 'チーム', members: [] })],
    [teamEndpoints.remove, by('team')],
    [apiKeyEndpoints.create, { body: { name: 'k', scopes: ['leads:read'] } }],
    [homeEndpoints.putTargets, { body: { mql: 20 } }],
    [
      organisationEndpoints.put,
      { body: { ...organisation, name: '標', revision: organisation.revision + 1 } },
    ],
    [leadMailEndpoints.send, by(lead, { kind: 'text', subject: '件名', body: '本文' })],
    [campaignEndpoints.put, by('c', campaign)],
    [campaignEndpoints.remove, by('c')],
    [listEndpoints.put, by('l', { name: 'リスト' })],
    [listEndpoints.add, by('l', { leads: [lead] })],
    [listEndpoints.takeOff, by('l', { leads: [lead] })],
    [listEndpoints.remove, by('l')],
    [segmentEndpoints.put, by('s', { name: 'セグメント', condition: all })],
    [segmentEndpoints.remove, by('s')],
    [pageGroupEndpoints.put, by('p', { name: 'ページ', patterns: ['/p*'] })],
    [pageGroupEndpoints.remove, by('p')],
    [customEventEndpoints.put, by('e', { name: '行動', fields: [] })],
    [customEventEndpoints.remove, by('e')],
    [customFieldEndpoints.put, by('f', { name: '項目', type: 'text' })],
    [customFieldEndpoints.remove, by('f')],
    [mailEndpoints.put, by('m', { name: 'メール', content: mailSaying('x') })],
    [mailEndpoints.test, by('m', { language: 'ja', variant: mailSaying('x').variants.ja, to: 'a@b.jp' })],
    [mailEndpoints.archive, by('m')],
    [mailEndpoints.restore, by('m')],
    [seminarEndpoints.put, by('autumn', SEMINAR)],
    [seminarEndpoints.register, guest],
    [seminarEndpoints.attend, guest],
    [seminarEndpoints.unattend, guest],
    [seminarEndpoints.cancel, guest],
    [seminarEndpoints.takeList, by('autumn', { as: 'attended', addresses: 'guest@example.jp' })],
    [seminarEndpoints.archive, by('autumn')],
    [seminarEndpoints.restore, by('autumn')],
    [formEndpoints.put, by('whitepaper', { name: '資料', definition: form.definition })],
    [formEndpoints.archive, by('whitepaper')],
    [formEndpoints.restore, by('whitepaper')],
    [materialEndpoints.put, by('mat', { name: '資料' })],
    [materialEndpoints.remove, by('mat')],
    [scoreRuleEndpoints.put, { body: { rules: DEFAULT_RULE_SET, basedOn: DEFAULT_RULE_SET.version } }],
    [leadEndpoints.add, { body: { fields: { email: 'b@c.jp' } } }],
    [
      businessCardEndpoints.keep,
      { body: { fields: { lastName: '岸' }, exchangedOn: '2026-05-20', place: '展示会' } },
    ],
    [leadEndpoints.change, by(lead, { fields: { department: '営業部' } })],
    [leadEndpoints.note, by(lead, { note: '来期に再連絡' })],
    [
      importEndpoints.start,
      by(begun.id, { plan: { columns: ['lastName', 'email'], source: '展示会', known: 'fill' } }),
    ],
    [leadViewEndpoints.add, { body: view }],
    [leadViewEndpoints.change, by(kept.id, { ...view, name: '今週の反応' })],
    [leadViewEndpoints.remove, by(kept.id)],
    [
      bulkEndpoints.start,
      { body: { who: { kind: 'leads', leads: [lead] }, work: { kind: 'owner', owner: admin.id } } },
    ],
    [transferEndpoints.add, { body: transfer }],
    [transferEndpoints.change, by(exchange.id, { ...transfer, name: '名刺' })],
    [transferEndpoints.run, by(exchange.id)],
    [transferEndpoints.pause, by(exchange.id)],
    [transferEndpoints.resume, by(exchange.id)],
    [transferEndpoints.remove, by(exchange.id)],
    [dealEndpoints.open, { body: { lead, name: '保守' } }],
    [dealEndpoints.change, by(deal.id, { state: 'won', amount: 1_200_000 })],
    [leadEndpoints.qualify, by(lead, { qualification: 'mql' })],
    [scenarioEndpoints.create, { body: { id: 'made', name: '新規' } }],
    [scenarioEndpoints.import, by('hand', { scenario: byHand })],
    [scenarioEndpoints.rename, by('hand', { name: '手動' })],
    [scenarioEndpoints.edit, by('hand', { base: 1, edits: [rename] })],
    [scenarioEndpoints.publish, by('hand', { revision: 2 })],
    [scenarioEndpoints.enter, by('hand', { leads: [lead] })],
    [callEndpoints.claim, by(call)],
    [callEndpoints.assign, by(call, { user: null })],
    [callEndpoints.complete, by(call, { outcome: 'not_now' })],
    [handoffEndpoints.assign, by(handoff, { user: user.id })],
    [handoffEndpoints.answer, by(handoff, { answer: 'held' })],
    [scenarioEndpoints.pause, by('hand')],
    [scenarioEndpoints.resume, by('hand')],
    [scenarioEndpoints.archive, by('hand')],
    [leadEndpoints.data, by(lead)],
    [leadEndpoints.erase, by(lead)],
    [sessionEndpoints.changePassword, { body: { current: PASSWORD, next: PASSWORD } }],
  ]
}

const auditCount = async (): Promise<number> =>
  (await server.runtime.db<{ n: number }[]>`select count(*)::int as n from audit_log`)[0]?.n ?? 0

const nameOf = ({ method, path }: Endpoint): string => `${method} ${API_ROOT}${path}`

/** Changes that other tests see in the list of changes, or that no person makes. */
const SEEN_ELSEWHERE: Readonly<Record<string, string>> = {
  [nameOf(sessionEndpoints.signOut)]: 'below',
  [nameOf(invitationEndpoints.withdraw)]: 'below',
  [nameOf(apiKeyEndpoints.revoke)]: 'below',
  [nameOf(runEndpoints.control)]: 'below',
  [nameOf(mailEndpoints.correct)]: 'below',
  [nameOf(materialEndpoints.link)]: 'below',
  [nameOf(scenarioEndpoints.checkFile)]: 'it changes nothing',
  [nameOf(rehearsalEndpoints.rehearse)]: 'it changes nothing',
  [nameOf(scoreReplayEndpoints.start)]: 'it changes nothing',
  [nameOf(segmentEndpoints.preview)]: 'it changes nothing',
  [nameOf(segmentEndpoints.counts)]: 'it changes nothing',
  [nameOf(segmentEndpoints.reasons)]: 'it changes nothing',
  [nameOf(formEndpoints.preview)]: 'it changes nothing',
  [nameOf(mailPreviewEndpoints.show)]: 'it changes nothing',
  [nameOf(leadMailEndpoints.preview)]: 'it changes nothing',
  [nameOf(importEndpoints.preview)]: 'it changes nothing',
  [nameOf(dkimEndpoints.check)]: 'it changes nothing',
  [nameOf(transferEndpoints.test)]: 'it changes nothing',
  [nameOf(transferEndpoints.confirmKey)]: 'where transfers are tested',
  [nameOf(presenceEndpoints.here)]: 'it changes nothing',
  [nameOf(presenceEndpoints.gone)]: 'it changes nothing',
  [nameOf(suppressionEndpoints.find)]: 'it changes nothing',
  [nameOf(suppressionEndpoints.add)]: 'where stopped addresses are tested',
  [nameOf(suppressionEndpoints.lift)]: 'where stopped addresses are tested',
  [nameOf(dkimEndpoints.make)]: 'where signing is tested',
  [nameOf(dkimEndpoints.start)]: 'where signing is tested',
  [nameOf(dkimEndpoints.remove)]: 'where signing is tested',
  [nameOf(companyEndpoints.change)]: 'where companies are tested',
  [nameOf(businessCardEndpoints.takeBack)]: 'where cards are tested',
  [`POST ${API_ROOT}/business-cards/:id/picture`]: 'where cards are tested',
  [`DELETE ${API_ROOT}/business-cards/:id/picture`]: 'where cards are tested',
  [nameOf(messageEndpoints.settle)]: 'where doubt is settled',
  [`POST ${API_ROOT}/imports`]: 'it is noted when it starts',
  [nameOf(importEndpoints.discard)]: 'nothing of the list was ever taken in',
  [nameOf(importEndpoints.undo)]: 'where imports are tested',
  [nameOf(bulkEndpoints.erase)]: 'where bulk work is tested',
  [nameOf(bulkEndpoints.undo)]: 'where bulk work is tested',
  [nameOf(duplicateEndpoints.decide)]: 'where duplicates are tested',
  [`POST ${API_ROOT}/merges`]: 'where merging is tested',
  [`DELETE ${API_ROOT}/merges/:id`]: 'where merging is tested',
  [`POST ${API_ROOT}/address-table`]: 'where tables of addresses are tested',
  [nameOf(addressTableEndpoints.remove)]: 'where tables of addresses are tested',
  [`POST ${API_ROOT}/files`]: 'below',
}

describe('the list of changes', () => {
  it('names every change that a person makes, with who made it and what was there before', async () => {
    let who = admin
    const done = new Set<string>()
    for (const [endpoint, asked] of await steps()) {
      const before = await auditCount()
      const answer = await who.ask(endpoint, asked)
      const name = nameOf(endpoint)
      expect(answer.status, `${name} ${answer.raw.body}`).toBeLessThan(300)
      expect(await auditCount(), name).toBeGreaterThan(before)
      done.add(name)
    }
    who = await server.as('admin')
    const changing = server.routes.filter(
      ({ method, policy }) => policy.kind === 'people' && method !== 'GET' && method !== 'HEAD',
    )
    const unseen = changing
      .map(({ method, url }) => `${method} ${url}`)
      .filter(
        (name) => name.startsWith(`POST ${API_ROOT}/events`) === false && name !== `POST ${API_ROOT}/leads`,
      )
      .filter((name) => !done.has(name) && !Object.hasOwn(SEEN_ELSEWHERE, name))
    expect(unseen).toEqual([])
    const { body } = await who.ask(auditEndpoints.list, {
      query: { subjectKind: 'organisation' },
    })
    expect(body.items[0]).toMatchObject({
      action: 'organisation.changed',
      words: { ja: '組織の設定を変更した' },
      actor: { kind: 'user', id: admin.id, name: '管理者' },
      before: { name: '標商事' },
      after: { name: '標' },
    })
    const { body: of } = await who.ask(auditEndpoints.list, { query: { limit: 200 } })
    const named = (action: string) => of.items.find((entry) => entry.action === action)?.subject.name
    // By its own name, the lead's where it was work for one, and none once it is gone.
    expect([named('scenario.renamed'), named('call.completed'), named('list.removed')]).toEqual([
      '手動',
      '佐藤 花',
      undefined,
    ])
  })

  it('also names the rest: keys, invitations, files, corrections, a hand on a run, signing out', async () => {
    const someone = await server.as('admin')
    const { body: key } = await someone.ask(apiKeyEndpoints.create, {
      body: { name: 'k', scopes: ['leads:read'] },
    })
    const { body: invitation } = await someone.ask(invitationEndpoints.invite, {
      body: { email: 'z@shirube.example', role: 'viewer' },
    })
    const scenario = await exampleScenario()
    const draft = await someone.ask(scenarioEndpoints.import, by('main', { scenario }))
    const { revision } = draft.body as { revision: number }
    await someone.ask(scenarioEndpoints.publish, by('main', { revision }))
    const content = mailSaying('直した')
    await someone.ask(mailEndpoints.put, by('whitepaper-case', { name: '事例', content }))
    await someone.ask(scenarioEndpoints.resume, by('hand'))
    const lead = await addLead(server.runtime)
    await someone.ask(scenarioEndpoints.enter, by('hand', { leads: [lead] }))
    await drive(server.runtime, 'hand', lead)
    const { id } = await runOf(server.runtime, 'hand', lead)
    const calls: Step[] = [
      [apiKeyEndpoints.revoke, by(key.apiKey.id)],
      [invitationEndpoints.withdraw, by(invitation.id)],
      [mailEndpoints.correct, by('whitepaper-case')],
      [materialEndpoints.link, by('guide', { lead })],
      [runEndpoints.control, by(id, { kind: 'remove' })],
      [sessionEndpoints.signOut, {}],
    ]
    const headers = { ...someone.headers, 'content-type': 'application/pdf' }
    const file = { method: 'POST' as const, url: `${API_ROOT}/files?name=a.pdf`, headers, payload: 'x' }
    const before = await auditCount()
    const stored = await server.app.inject(file)
    expect(stored.statusCode).toBe(201)
    expect(await auditCount()).toBe(before + 1)
    const { id: fileId } = stored.json<{ id: string }>()
    await someone.ask(materialEndpoints.put, by('guide', { name: '資料', file: fileId }))
    for (const [endpoint, asked] of calls) {
      const count = await auditCount()
      const answer = await someone.ask(endpoint, asked)
      expect(answer.status, `${nameOf(endpoint)} ${answer.raw.body}`).toBeLessThan(300)
      expect(await auditCount(), nameOf(endpoint)).toBeGreaterThan(count)
    }
  })

  it('holds no password and no secret', async () => {
    const rows = await server.runtime.db`select before, after from audit_log`
    const text = JSON.stringify(rows)
    for (const secret of [PASSWORD, 'argon2', 'shk_', 'token']) expect(text).not.toContain(secret)
  })
})
