import { mailEndpoints, runEndpoints, scenarioEndpoints } from '@shirube/contract'
import { foldCounts } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { DECISION_JOBS, runJobs } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyed, line, node } from '../../testing/drawing.ts'
import { drive, runOf } from '../../testing/drive-run.ts'
import { mailSaying } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  const content = mailSaying('こんにちは')
  await marketer.ask(mailEndpoints.put, { params: { id: 'hello' }, body: { name: '挨拶', content } })
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })

/** By hand → everybody → wait → mail → wait again → end; the steps of a version may be called otherwise. */
function sheet(wait: string, days: number) {
  return {
    format: 1,
    settings: {
      purpose: '',
      internal: false,
      reentry: { kind: 'always' },
      exits: [],
      goals: [],
      schedule: {},
    },
    nodes: keyed([
      node('start', 'added', { by: 'hand' }),
      node('all', 'audience-gate', { condition: { kind: 'all', of: [] } }),
      node(wait, 'wait-duration', { duration: { amount: days, unit: 'day' }, zone: 'lead' }),
      node('hello', 'send-email', { mail: 'hello', purpose: 'transactional' }),
      node('later', 'wait-duration', { duration: { amount: 5, unit: 'day' }, zone: 'lead' }),
      node('over', 'end', {}),
    ]),
    edges: keyed([
      line('start', 'next', 'all'),
      line('all', 'yes', wait),
      line(wait, 'next', 'hello'),
      line('hello', 'sent', 'later'),
      line('later', 'next', 'over'),
    ]),
    annotations: {},
  }
}

async function publish(id: string, scenario: object, more: object = {}) {
  const { body: draft } = await marketer.ask(scenarioEndpoints.import, { ...at(id), body: { scenario } })
  const body = { revision: draft.revision, ...more }
  const { body: done } = await marketer.ask(scenarioEndpoints.publish, { ...at(id), body })
  if (done.kind !== 'published') throw new Error(JSON.stringify(done.diagnostics))
  return done.version
}

async function enter(id: string, ...leads: readonly LeadId[]): Promise<void> {
  const { body } = await marketer.ask(scenarioEndpoints.enter, { ...at(id), body: { leads: [...leads] } })
  expect(body).toEqual({ kind: 'entered', entered: leads.length, refused: 0 })
  for (const lead of leads) await drive(server.runtime, id, lead)
}

const jobs = async (): Promise<void> => {
  const { clock } = server.runtime as unknown as { clock: { ahead: number } }
  for (let n = 0; n < 6; n++) {
    await runJobs(server.runtime, DECISION_JOBS)
    clock.ahead += 6_000
  }
}

const control = (run: string, body: object, headers = {}) =>
  marketer.ask(runEndpoints.control, { params: { id: run }, body: body as never }, headers)

const stepsOf = async (run: string): Promise<readonly string[]> =>
  (await marketer.ask(runEndpoints.show, { params: { id: run } })).body.path.map((stay) => stay.step.id)

describe('a colleague’s hand on a run [D8]', () => {
  it('moves it, and the path says so in both languages', async () => {
    await publish('move', sheet('pause', 3))
    const lead = await addLead(server.runtime)
    await enter('move', lead)
    const { id } = await runOf(server.runtime, 'move', lead)
    expect((await control(id, { kind: 'move', step: 'later', reason: '急ぎ' })).body).toEqual({
      changed: true,
    })
    const after = await drive(server.runtime, 'move', lead)
    expect(after).toMatchObject({ node: 'later', status: 'waiting' })
    const { body } = await marketer.ask(runEndpoints.show, { params: { id } })
    expect(body.path.map((stay) => stay.step.id)).toEqual(['start', 'all', 'pause', 'later'])
    expect(body.path[2]?.why).toEqual({
      ja: '担当者が移したため',
      en: 'because a colleague moved the lead',
    })
    expect(body.timeZone).toBe('Asia/Tokyo')
  })

  it('skips a step, and takes a lead out', async () => {
    await publish('skip', sheet('pause', 3))
    const lead = await addLead(server.runtime)
    await enter('skip', lead)
    const { id } = await runOf(server.runtime, 'skip', lead)
    await control(id, { kind: 'skip' })
    expect(await drive(server.runtime, 'skip', lead)).toMatchObject({ node: 'later' })
    await control(id, { kind: 'remove' })
    expect(await drive(server.runtime, 'skip', lead)).toMatchObject({ status: 'ended' })
    const { body } = await marketer.ask(runEndpoints.show, { params: { id } })
    expect(body.words?.ja).toBe('担当者が外した')
    expect(await stepsOf(id)).toEqual(['start', 'all', 'pause', 'hello', 'later'])
    expect((await control(id, { kind: 'skip' })).status).toBe(409)
  })

  it('tries a stopped step again, and says when there is nothing to try', async () => {
    await publish('retry', sheet('pause', 3))
    const lead = await addLead(server.runtime)
    await enter('retry', lead)
    const { id } = await runOf(server.runtime, 'retry', lead)
    expect((await control(id, { kind: 'retry' })).status).toBe(409)
    await server.runtime.db`
      update runs set status = 'stuck', state = jsonb_set(state, '{phase}', jsonb_build_object(
        'kind', 'stuck', 'reason', 'call-failed', 'pc', state -> 'phase' -> 'pc')) where id = ${id}`
    const stuck = await marketer.ask(runEndpoints.show, { params: { id } })
    expect(stuck.body.words?.en).toMatch(/^Stopped/u)
    const failedIn = async (step: string) =>
      (await marketer.ask(runEndpoints.list, { query: { scenario: 'retry', failedIn: step } })).body.items
    expect((await failedIn('pause')).map((run) => run.id)).toEqual([id])
    expect(await failedIn('later')).toEqual([])
    expect((await control(id, { kind: 'retry' })).body).toEqual({ changed: true })
    expect(await drive(server.runtime, 'retry', lead)).toMatchObject({ status: 'waiting', node: 'pause' })
  })

  it('to a step that is not there is refused, and a repeated call does nothing', async () => {
    await publish('once', sheet('pause', 3))
    const lead = await addLead(server.runtime)
    await enter('once', lead)
    const { id } = await runOf(server.runtime, 'once', lead)
    const nowhere = await control(id, { kind: 'move', step: 'nowhere' })
    expect(nowhere.problem.issues[0]?.path).toBe('step')
    const key = { 'idempotency-key': 'k1' }
    expect((await control(id, { kind: 'move', step: 'later' }, key)).body).toEqual({ changed: true })
    expect((await control(id, { kind: 'move', step: 'later' }, key)).body).toEqual({ changed: false })
    const rows = await server.runtime
      .db`select 1 from events where lead_id = ${lead} and kind = 'control.moved'`
    expect(rows.length).toBe(1)
  })
})

describe('pausing a scenario [D13]', () => {
  it('holds people where they stand, lets nobody in, and resuming lets all go on', async () => {
    await publish('hold', sheet('pause', 1))
    const leads = await Promise.all([
      addLead(server.runtime),
      addLead(server.runtime),
      addLead(server.runtime),
    ])
    await enter('hold', ...leads)
    const paused = await marketer.ask(scenarioEndpoints.pause, at('hold'))
    expect(paused.body).toMatchObject({ state: 'paused', underWay: 3 })
    await jobs()
    for (const lead of leads)
      expect(await drive(server.runtime, 'hold', lead)).toMatchObject({ status: 'held' })
    const late = await addLead(server.runtime)
    const refused = await marketer.ask(scenarioEndpoints.enter, { ...at('hold'), body: { leads: [late] } })
    expect(refused.status).toBe(409)

    // Their time passes while they are held: nobody is sent anything, nobody is thrown out.
    const { clock } = server.runtime as unknown as { clock: { ahead: number } }
    clock.ahead += 2 * 86_400_000
    for (const lead of leads)
      expect(await drive(server.runtime, 'hold', lead)).toMatchObject({ node: 'pause' })
    expect((await marketer.ask(scenarioEndpoints.archive, at('hold'))).status).toBe(409)

    await marketer.ask(scenarioEndpoints.resume, at('hold'))
    await jobs()
    for (const lead of leads)
      expect(await drive(server.runtime, 'hold', lead)).toMatchObject({ node: 'later', status: 'waiting' })
    const sent = await server.runtime.db`
      select count(*)::int as n from messages where lead_id = any(${[...leads]}::uuid[])`
    expect(sent[0]?.['n']).toBe(3)
  })

  it('tells a page of people with gapless sequences and one poke each', async () => {
    await publish('many', sheet('pause', 1))
    const leads = await Promise.all(Array.from({ length: 12 }, () => addLead(server.runtime)))
    await enter('many', ...leads)
    await marketer.ask(scenarioEndpoints.pause, at('many'))
    await jobs()
    const rows = await server.runtime.db<{ gapless: boolean; held: number }[]>`
      select c.ev_seq = count(e.seq) and max(e.seq) = c.ev_seq as gapless,
        count(*) filter (where e.kind = 'control.paused')::int as held
      from lead_clock c join events e on e.lead_id = c.lead_id
      where c.lead_id = any(${leads}::uuid[]) group by c.lead_id, c.ev_seq`
    expect(rows.length).toBe(12)
    for (const row of rows) expect(row.gapless).toBe(true)
    // The second pass, for those who were being let in meanwhile, tells them again: that changes nothing.
    for (const row of rows) expect(row.held).toBeLessThanOrEqual(2)
  })
})

describe('people under way when a version is published [D4]', () => {
  it('are shown by step, and finish, leave or move as was chosen for their step', async () => {
    await publish('ways', sheet('pause', 3))
    const [finishes, moves, leaves] = [
      await addLead(server.runtime),
      await addLead(server.runtime),
      await addLead(server.runtime),
    ]
    await enter('ways', finishes, moves, leaves)
    const lift = async (lead: LeadId, step: string) => {
      await control((await runOf(server.runtime, 'ways', lead)).id, { kind: 'move', step })
      await drive(server.runtime, 'ways', lead)
    }
    await lift(leaves, 'later')
    const { body: before } = await marketer.ask(scenarioEndpoints.underWay, at('ways'))
    expect(before.items.map((item) => item.steps)).toEqual([
      expect.arrayContaining([
        expect.objectContaining({ step: 'pause', people: 2, kept: true }),
        expect.objectContaining({ step: 'later', people: 1, kept: true }),
      ]),
    ])

    // One of the two at the wait is put elsewhere first, so that each choice has somebody.
    await lift(finishes, 'hello')
    await lift(finishes, 'later')
    await lift(leaves, 'pause')
    const underWay = { rest: 'finish', steps: { pause: { kind: 'move', to: 'longer' } } }
    const second = await publish('ways', sheet('longer', 10), { underWay })
    await jobs()
    const after = async (lead: LeadId) => await drive(server.runtime, 'ways', lead)
    expect(await after(moves)).toMatchObject({ node: 'longer', version_id: second.id, status: 'waiting' })
    expect((await after(finishes)).version_id).not.toBe(second.id)
    expect(await after(finishes)).toMatchObject({ node: 'later', status: 'waiting' })

    const third = await publish('ways', sheet('last', 1), {
      underWay: { rest: 'leave', steps: { later: { kind: 'finish' } } },
    })
    await jobs()
    expect(await after(moves)).toMatchObject({ status: 'ended' })
    expect(await after(leaves)).toMatchObject({ status: 'ended' })
    expect(await after(finishes)).toMatchObject({ status: 'waiting' })
    const [kept] = await server.runtime.db`select under_way from scenario_versions where id = ${third.id}`
    expect(kept?.['under_way']).toEqual({ rest: 'leave', steps: { later: { kind: 'finish' } } })
  })

  it('leave the live counts true when they are moved', async () => {
    await publish('counts', sheet('pause', 3))
    const lead = await addLead(server.runtime)
    await enter('counts', lead)
    const underWay = { rest: 'finish', steps: { pause: { kind: 'move', to: 'longer' } } }
    const second = await publish('counts', sheet('longer', 10), { underWay })
    await jobs()
    await drive(server.runtime, 'counts', lead)
    await foldCounts(server.runtime.db, server.runtime.clock.now())
    const waiting = await server.runtime.db<{ version_id: string; node: string; waiting: number }[]>`
      select version_id, node, waiting from node_counts c join scenario_versions v on v.id = c.version_id
      where v.scenario_id = 'counts' and port = '' and waiting <> 0`
    expect(waiting.map((row) => [row.version_id, row.node, row.waiting])).toEqual([[second.id, 'longer', 1]])
    const { body } = await marketer.ask(scenarioEndpoints.counts, { ...at('counts'), query: {} })
    expect(body.steps.find((step) => step.step === 'longer' && step.port === '')).toMatchObject({
      waiting: 1,
    })
  })

  it('cannot be moved to a step that the new version lacks', async () => {
    await publish('lacks', sheet('pause', 3))
    const { body: draft } = await marketer.ask(scenarioEndpoints.import, {
      ...at('lacks'),
      body: { scenario: sheet('longer', 1) },
    })
    const underWay = { rest: 'finish' as const, steps: { pause: { kind: 'move' as const, to: 'pause' } } }
    const answer = await marketer.ask(scenarioEndpoints.publish, {
      ...at('lacks'),
      body: { revision: draft.revision, underWay },
    })
    expect(answer.status).toBe(400)
    expect(answer.problem.issues[0]?.path).toBe('underWay.steps.pause.to')
  })
})
