import {
  customEventEndpoints,
  customFieldEndpoints,
  listEndpoints,
  scoreRuleEndpoints,
  segmentEndpoints,
} from '@shirube/contract'
import { DECISION_JOBS, ingest, runJobs } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
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

const at = (id: string) => ({ params: { id } })
const inOsaka = { kind: 'attribute', field: 'prefecture', test: { op: 'oneOf', values: ['大阪府'] } } as const
const inKyoto = { kind: 'attribute', field: 'prefecture', test: { op: 'oneOf', values: ['京都府'] } } as const

const put = (id: string, condition: object) =>
  marketer.ask(segmentEndpoints.put, { ...at(id), body: { name: '地域', condition: condition } })

async function build(): Promise<void> {
  const clock = server.runtime.clock as unknown as { ahead: number }
  for (let n = 0; n < 4; n++) {
    await runJobs(server.runtime, DECISION_JOBS)
    clock.ahead += 10
  }
}

describe('a segment', () => {
  it('is held against all leads when it is made, and again when its condition changes', async () => {
    const osaka = await addLead(server.runtime, { prefecture: '大阪府' })
    const kyoto = await addLead(server.runtime, { prefecture: '京都府' })
    const made = await put('area', inOsaka)
    expect(made.body.builtAt).toBeUndefined()
    await build()
    const members = async () =>
      (await marketer.ask(segmentEndpoints.members, { ...at('area'), query: {} })).body.items.map(
        (member) => member.lead,
      )
    expect(await members()).toEqual([osaka])
    await put('area', inKyoto)
    await build()
    expect(await members()).toEqual([kyoto])
    const { body } = await marketer.ask(segmentEndpoints.list)
    expect(body.items[0]).toMatchObject({ id: 'area', members: 1, builtAt: expect.any(Number) as number })
    const kinds = await server.runtime.db<
      { kind: string }[]
    >`select kind from events where lead_id = ${osaka} order by seq`
    expect(kinds.map((row) => row.kind)).toEqual(['segment.joined', 'segment.left'])
  })

  it('is counted before it is kept, with some of those who would be in it', async () => {
    const lead = await addLead(server.runtime, { prefecture: '沖縄県', lastName: '比嘉' })
    const condition = { ...inOsaka, test: { op: 'oneOf', values: ['沖縄県'] } } as const
    const { body } = await marketer.ask(segmentEndpoints.preview, { body: { condition } })
    expect(body).toMatchObject({ people: 1, precision: 'exact', sample: [{ id: lead, name: '比嘉 花' }] })
    expect(body.excluded).toBe(0)
    await marketer.ask(listEndpoints.put, { ...at('staff'), body: { name: '社内', system: true } })
    await marketer.ask(listEndpoints.add, { ...at('staff'), body: { leads: [lead] } })
    const { body: then } = await marketer.ask(segmentEndpoints.preview, { body: { condition } })
    expect(then).toMatchObject({ people: 1, excluded: 1 })
  })

  it('refuses a condition that names what is not there, or that means nothing', async () => {
    const missing = await put('bad', { kind: 'list', list: 'no-such' })
    expect(missing.status).toBe(400)
    expect(missing.problem.issues).toEqual([{ path: 'condition', message: '「no-such」が見つかりません' }])
    const senseless = await put('bad', {
      kind: 'attribute',
      field: 'nonsense',
      test: { op: 'oneOf', values: ['x'] },
    })
    expect(senseless.problem.issues[0]?.path).toMatch(/^condition\.field/u)
  })
})

describe('score rules', () => {
  it('change while live: a new version from a moment on, never over another’s change [S30]', async () => {
    const { body: before } = await marketer.ask(scoreRuleEndpoints.show)
    expect(before.rules.rules.map((rule) => rule.id)).toContain('mail-clicked')
    const rules = {
      ...DEFAULT_RULE_SET,
      rules: DEFAULT_RULE_SET.rules.map((rule) =>
        rule.id === 'mail-clicked' ? { ...rule, points: 7 } : rule,
      ),
    }
    const body = { rules: rules as never, basedOn: before.version }
    const both = await Promise.all([1, 2].map(() => marketer.ask(scoreRuleEndpoints.put, { body })))
    expect(both.map((one) => String(one.status)).toSorted()).toEqual(['200', '409'])
    const lead = await addLead(server.runtime)
    const payload = { message: 'm', link: 'l', url: 'https://x.jp' }
    await ingest(server.runtime, lead, { kind: 'mail.clicked', payload })
    const [score] = await server.runtime.db`select total from scores where lead_id = ${lead}`
    expect(score?.['total']).toBe(7)
  })
})

describe('what the organisation declares', () => {
  it('a field keeps its type', async () => {
    const body = { name: '役割', type: 'text' as const }
    expect((await marketer.ask(customFieldEndpoints.put, { ...at('duty'), body })).status).toBe(200)
    const changed = await marketer.ask(customFieldEndpoints.put, {
      ...at('duty'),
      body: { ...body, type: 'number' },
    })
    expect(changed.status).toBe(409)
    expect(changed.problem.issues[0]?.path).toBe('type')
  })

  it('cannot be removed while a segment asks for it', async () => {
    const body = { name: '展示会', fields: [] }
    await marketer.ask(customEventEndpoints.put, { ...at('fair'), body })
    await put('visitors', { kind: 'behaviour', did: { kind: 'custom.fair' } })
    const removed = await marketer.ask(customEventEndpoints.remove, at('fair'))
    expect(removed.status).toBe(409)
    await marketer.ask(segmentEndpoints.remove, at('visitors'))
    expect((await marketer.ask(customEventEndpoints.remove, at('fair'))).status).toBe(204)
  })

  it('is in use where it is named itself, not where another kind of thing of its id is', async () => {
    await marketer.ask(listEndpoints.put, { ...at('guests'), body: { name: '来場者' } })
    await put('guests', inOsaka)
    const joined = {
      kind: 'segment.joined',
      where: [{ field: 'segment', op: 'is', value: 'guests' }],
    } as const
    await put('by-segment', {
      kind: 'all',
      of: [
        { kind: 'segment', segment: 'guests' },
        { kind: 'behaviour', did: joined },
      ],
    })
    const uses = async (endpoint: typeof listEndpoints.uses | typeof segmentEndpoints.uses) =>
      (await marketer.ask(endpoint, at('guests'))).body.items.map((use) => use.id)
    expect(await uses(segmentEndpoints.uses)).toEqual(['by-segment'])
    expect(await uses(listEndpoints.uses)).toEqual([])
    const added = { kind: 'list.added', where: [{ field: 'list', op: 'oneOf', values: ['guests'] }] } as const
    await put('by-list', { kind: 'behaviour', did: added })
    expect(await uses(segmentEndpoints.uses)).toEqual(['by-segment'])
    expect(await uses(listEndpoints.uses)).toEqual(['by-list'])
    expect((await marketer.ask(listEndpoints.remove, at('guests'))).status).toBe(409)
    await marketer.ask(segmentEndpoints.remove, at('by-list'))
    expect((await marketer.ask(listEndpoints.remove, at('guests'))).status).toBe(204)
    expect((await marketer.ask(segmentEndpoints.remove, at('guests'))).status).toBe(409)
  })
})
