import { NO_SCORES } from '@shirube/audience'
import { pathOf } from '@shirube/db'
import { beginSession, hear, moveTo, OPS, type Program, type RunFacts, type Session } from '@shirube/engine'
import { type Incident, programArbitrary, scriptArbitrary } from '@shirube/engine/testing'
import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import { makePlay } from '@shirube/rehearsal'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest, inLead } from '../ingest/ingest.ts'
import { enter } from '../ingest/trigger.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '../testing/index.ts'
import { goOn, type Played } from '../testing/run-without-temporal.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START: EpochMs = Date.UTC(2026, 0, 5, 1, 0)
const HORIZON = START + 8 * DAY
const MAILS = { known: '019b0000-0000-7000-8000-00000000000a' }
const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'

/** What both ways of running a program must agree on. */
interface Outcome {
  readonly run: string
  readonly path: readonly string[]
  readonly phase: string
  readonly goals: readonly string[]
  readonly score: number
  readonly stage: string
  readonly lists: readonly string[]
}

const clock = {
  at: START,
  offset: 0,
  now(): EpochMs {
    return this.at
  },
  refresh: () => Promise.resolve(),
}
let runtime: TestRuntime
let count = 0
const covered = new Map<string, number>()
const cover = (what: string): void => void covered.set(what, (covered.get(what) ?? 0) + 1)

beforeAll(async () => {
  runtime = await openTestRuntime({
    clock,
    settings: { sending: { closedDates: [], holidaysOfJapan: false, perDay: 1 } },
  })
  for (const list of ['a', 'b']) {
    await runtime.db`insert into lists (id, name, created_at) values (${list}, ${list}, ${START})`
  }
})
afterAll(() => runtime.close())

const controlPayload = (run: string, incident: Extract<Incident, { kind: 'control' }>) => ({
  run,
  ...(incident.control === 'moved' && { node: incident.node }),
})

async function produced(program: Program, script: readonly Incident[], replay: boolean): Promise<Outcome> {
  clock.at = START
  const { scenarioId, versionId } = await putLive(runtime, program, { id: `s${++count}`, mails: MAILS })
  const lead: LeadId = await addLead(runtime, { email: `lead${count}@example.jp` })
  await runtime.db`update leads set stage = 'nurturing' where id = ${lead}`
  const entry = program.entries[0]
  const run = await inLead(runtime, lead, (session) => {
    if (!entry) throw new Error('no entry')
    const start = { kind: 'event', match: { kind: 'lead.created' } } as const
    const trigger = {
      scenarioId,
      versionId,
      node: entry.node,
      start,
      to: entry.to,
      reentry: { kind: 'never' },
      schedule: {},
    } as const
    return enter(session, trigger, { depth: 0 })
  })
  if (run === undefined)
    return { run: '', path: [], phase: 'nowhere', goals: [], score: 0, stage: 'nurturing', lists: [] }
  const options = { replay, onReplay: () => cover('replay') }
  let played: Played = await goOn(runtime, run, options)
  const until = async (at: EpochMs): Promise<void> => {
    while (played.waitUntil !== undefined && played.waitUntil < at && !played.done) {
      clock.at = Math.max(clock.at, played.waitUntil)
      const next = await goOn(runtime, run, { ...options, from: played })
      if (next.seen === played.seen) break
      played = next
    }
    clock.at = Math.max(clock.at, at)
  }
  for (const incident of script) {
    const at = START + incident.atHour * HOUR
    await until(at)
    if (played.waitUntil === at) cover('event at the deadline')
    await happen(run, lead, incident)
    played = await goOn(runtime, run, { ...options, from: played })
  }
  await until(HORIZON)
  return await outcomeOf(run)
}

async function happen(run: RunId, lead: LeadId, incident: Incident): Promise<void> {
  switch (incident.kind) {
    case 'event': {
      const { kind, payload, machine } = incident.happening
      return void (await ingest(runtime, lead, {
        kind,
        payload,
        ...(machine && { machine }),
      }))
    }
    case 'click': {
      const [sent] = await runtime.db<{ key: string }[]>`
        select key from messages where run_id = ${run} and node = ${incident.node} and state <> 'suppressed' order by created_at desc, id desc limit 1`
      if (!sent) return
      const payload = { message: sent.key, link: 'l', url: 'https://demo.example.jp' }
      return void (await ingest(runtime, lead, { kind: 'mail.clicked', payload, machine: incident.machine }))
    }
    case 'control':
      return void (await ingest(runtime, lead, {
        kind: `control.${incident.control}`,
        payload: controlPayload(run, incident),
      }))
  }
}

async function outcomeOf(run: RunId): Promise<Outcome> {
  const path = (await pathOf(runtime.db, run)).filter((visit) => visit.ordinal > 0)
  const [row] = await runtime.db<
    {
      phase: { kind: string; reason?: string }
      goals: string[]
      total: number | null
      stage: string
      lists: string[] | null
    }[]
  >`
    select r.state -> 'phase' as phase, r.state -> 'goals' as goals, s.total, l.stage,
      (select json_agg(m.list_id order by m.list_id) from list_members m where m.lead_id = l.id) as lists
    from runs r join leads l on l.id = r.lead_id left join scores s on s.lead_id = l.id where r.id = ${run}`
  for (const visit of path) if (visit.why) cover(`why ${visit.why.kind}`)
  return {
    run,
    path: path.map((v) => `${v.node}.${v.port ?? '-'} ${v.why?.kind ?? 'open'}`),
    phase: `${row?.phase.kind} ${row?.phase.reason ?? ''}`,
    goals: row?.goals ?? [],
    score: row?.total ?? 0,
    stage: row?.stage ?? '',
    lists: row?.lists ?? [],
  }
}

function rehearsed(program: Program, script: readonly Incident[], runId: string): Outcome {
  const made = makePlay(program, { rules: DEFAULT_RULE_SET, segments: [] })
  const play: typeof made = {
    ...made,
    apply: (effect, about) =>
      effect.kind === 'message' && effect.mail !== 'known'
        ? { facts: about.facts, events: [], result: { kind: 'refused', reason: 'asset-missing' } }
        : made.apply(effect, about),
  }
  const facts: RunFacts = {
    lead: {
      id: 'l' as LeadId,
      fields: { email: 'l@example.jp' },
      stage: 'nurturing',
      qualification: 'none',
      createdAt: START,
    },
    scores: NO_SCORES,
    segments: [],
    lists: [],
    consents: { email: 'granted' },
    events: [],
    history: [],
    organisation: { timeZone: 'Asia/Tokyo', language: 'ja' },
    sending: { recent: [], closedDates: [], perDay: 1 },
  }
  const target = program.entries[0]?.to
  if (target?.kind !== 'leave' || target.to === undefined)
    return { run: '', path: [], phase: 'nowhere', goals: [], score: 0, stage: 'nurturing', lists: [] }
  let session = beginSession({ runId, program, world: { facts, seq: 0 }, now: START, entry: 0 }, play)
  for (const incident of script) {
    const at = START + incident.atHour * HOUR
    session = { ...moveTo(session, at - 1, play), now: at }
    const happening = happeningOf(session, incident)
    session = happening ? hear(session, happening, play) : moveTo(session, at, play)
  }
  session = moveTo(session, HORIZON - 1, play)
  return outcomeOfSession(session)
}

function happeningOf(session: Session, incident: Incident): Parameters<typeof hear>[1] | undefined {
  switch (incident.kind) {
    case 'event':
      return incident.happening
    case 'click': {
      const key = session.state.refs[incident.node]?.key
      return key === undefined
        ? undefined
        : {
            kind: 'mail.clicked',
            payload: { message: key, link: 'l', url: 'https://demo.example.jp' },
            machine: incident.machine,
          }
    }
    case 'control':
      return { kind: `control.${incident.control}`, payload: controlPayload(session.runId, incident) }
  }
}

function outcomeOfSession(session: Session): Outcome {
  const { trace, state, world } = session
  const left = new Map(
    trace.flatMap(({ command: c }) => (c.kind === 'visit.left' ? [[c.ordinal, c] as const] : [])),
  )
  const path = trace.flatMap(({ command: c }) => {
    if (c.kind !== 'visit.entered') return []
    const end = left.get(c.ordinal)
    return [`${c.node}.${end?.port ?? '-'} ${end?.why.kind ?? 'open'}`]
  })
  const { phase } = state
  return {
    run: session.runId,
    path,
    phase: `${phase.kind} ${'reason' in phase ? phase.reason : ''}`,
    goals: state.goals,
    score: Object.values(world.facts.scores).reduce((a, b) => a + b, 0),
    stage: world.facts.lead.stage,
    lists: [...world.facts.lists].sort(),
  }
}

it('[D1] production takes the path that the rehearsal shows, for any program and any events', {
  timeout: ALL ? 3_600_000 : 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(programArbitrary, scriptArbitrary, fc.boolean(), async (program, script, replay) => {
      const real = await produced(program, script, replay)
      for (const line of program.code) cover(`op ${line.instruction.op}`)
      expect(real).toEqual(rehearsed(program, script, real.run))
    }),
    { numRuns: ALL ? 10_000 : 400 },
  )
  const needed = [
    ...OPS.map((op) => `op ${op}`),
    'why timeout',
    'why event',
    'why condition',
    'why watch',
    'why control',
    'why refused',
    'replay',
    'event at the deadline',
  ]
  expect(needed.filter((what) => !covered.has(what))).toEqual([])
})
