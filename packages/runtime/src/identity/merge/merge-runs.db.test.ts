import { pathOf } from '@shirube/db'
import type { Block, Program } from '@shirube/engine'
import { buildProgram, HOUR, START } from '@shirube/engine/testing'
import type { LeadId, RunId } from '@shirube/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest, inLead } from '../../ingest/ingest.ts'
import { enter } from '../../ingest/trigger.ts'
import { addLead, openTestRuntime, putLive, type TestRuntime } from '../../testing/index.ts'
import { goOn, type Played } from '../../testing/run-without-temporal.ts'
import { mergeLeads } from './merge-leads.ts'
import { undoMerge } from './undo-merge.ts'

const RUNS = process.env['SHIRUBE_TEST_ALL'] === '1' ? 400 : 40
const MAIL = { m: '019b0000-0000-7000-8000-00000000000a' }
const KINDS = ['seminar.attended', 'store.visited'] as const
type Heard = (typeof KINDS)[number]
type Who = 'a' | 'b'

const clock = {
  at: START,
  offset: 0,
  now(): number {
    return this.at
  },
  refresh: () => Promise.resolve(),
}
let runtime: TestRuntime
let serial = 0
beforeAll(async () => {
  runtime = await openTestRuntime({ clock })
})
afterAll(() => runtime.close())

const after = (hours: number) => ({
  at: {
    kind: 'from',
    start: { at: 'arrival' },
    plus: { amount: hours, unit: 'hour' },
    zone: 'lead',
  } as const,
  next: { port: 'late' },
})
const waitFor = (kind: Heard, anchor: 'arrival' | 'entry', hours: number): Block => [
  {
    op: 'wait',
    anchor: { kind: anchor },
    arms: [{ match: { kind }, next: { port: 'heard' } }],
    timeout: after(hours),
  },
]
const pause = (hours: number): Block => [
  { op: 'wait', anchor: { kind: 'arrival' }, arms: [], timeout: after(hours) },
]
const mail: Block = [
  {
    op: 'effect',
    effect: { kind: 'message', channel: 'email', mail: 'm', purpose: 'marketing' },
    next: { port: 'next' },
  },
]
const clickOf = (node: string, hours: number): Block => [
  {
    op: 'wait',
    anchor: { kind: 'message', node },
    arms: [{ match: { kind: 'mail.clicked' }, about: node, next: { port: 'heard' } }],
    timeout: after(hours),
  },
]

type Part =
  | {
      readonly kind: 'waitFor'
      readonly heard: Heard
      readonly anchor: 'arrival' | 'entry'
      readonly hours: number
    }
  | { readonly kind: 'pause'; readonly hours: number }
  | { readonly kind: 'mailAndClick'; readonly between: number; readonly hours: number }

/** A scenario out of parts, one after the other, whatever way each is left by. */
function programOf(parts: readonly Part[]): Program {
  const blocks = parts.flatMap((part, i): [string, Block][] => {
    switch (part.kind) {
      case 'waitFor':
        return [[`w${i}`, waitFor(part.heard, part.anchor, part.hours)]]
      case 'pause':
        return [[`p${i}`, pause(part.hours)]]
      case 'mailAndClick':
        return [
          [`m${i}`, mail],
          [`b${i}`, pause(part.between)],
          [`c${i}`, clickOf(`m${i}`, part.hours)],
        ]
    }
  })
  const names = [...blocks.map(([name]) => name), 'end']
  const steps = blocks.map(([name, block], i) => {
    const to = names[i + 1] ?? 'end'
    return [name, { block, ways: { next: to, heard: to, late: to } }] as const
  })
  return buildProgram(names[0] ?? 'end', {
    ...Object.fromEntries(steps),
    end: { block: [{ op: 'end', outcome: 'finished' }] },
  })
}

type Action =
  | { readonly kind: 'hear'; readonly who: Who; readonly heard: Heard }
  | { readonly kind: 'click'; readonly who: Who }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'settle' }
  /** Merges two, or undoes the merge. */
  | { readonly kind: 'turn'; readonly survivor: Who }

interface Traveller {
  readonly lead: LeadId
  readonly run: RunId
  played: Played
}

/** Two leads, each in a scenario of its own; either really merged, or only told the same things. */
class World {
  readonly #real: boolean
  readonly #who: Record<Who, Traveller>
  #merged: { readonly merge: string } | undefined

  private constructor(real: boolean, who: Record<Who, Traveller>) {
    this.#real = real
    this.#who = who
  }

  static async begin(real: boolean, programs: Record<Who, Program>): Promise<World> {
    clock.at = START
    const traveller = async (program: Program): Promise<Traveller> => {
      const id = `m${++serial}`
      const { scenarioId, versionId } = await putLive(runtime, program, { id, mails: MAIL })
      const lead = await addLead(runtime, { email: `${id}@example.jp` })
      const [entry] = program.entries
      const run = await inLead(runtime, lead, (session) => {
        if (!entry) throw new Error('no entry')
        const start = { kind: 'event', match: { kind: 'lead.created' } } as const
        const reentry = { kind: 'never' } as const
        const way = { node: entry.node, start, to: entry.to, reentry, schedule: {} }
        return enter(session, { scenarioId, versionId, ...way }, { depth: 0 })
      })
      if (run === undefined) throw new Error('not let in')
      return { lead, run, played: await goOn(runtime, run) }
    }
    return new World(real, { a: await traveller(programs.a), b: await traveller(programs.b) })
  }

  get #all(): readonly Traveller[] {
    return [this.#who.a, this.#who.b]
  }

  async settle(): Promise<void> {
    for (const one of this.#all) one.played = await goOn(runtime, one.run, { from: one.played })
  }

  async #pass(hours: number): Promise<void> {
    const until = clock.at + hours * HOUR
    await this.settle()
    for (;;) {
      const due = this.#all.flatMap(({ played }) => (played.done ? [] : (played.waitUntil ?? [])))
      const next = Math.min(...due.filter((at) => at <= until))
      if (!Number.isFinite(next)) break
      clock.at = Math.max(clock.at, next)
      await this.settle()
    }
    clock.at = until
  }

  async #hear(who: Who, heard: Heard): Promise<void> {
    const payload = heard === 'store.visited' ? { store: 's' } : { seminar: 's' }
    const told = this.#real || !this.#merged ? [this.#who[who]] : this.#all
    for (const one of told) await ingest(runtime, one.lead, { kind: heard, payload })
  }

  async #click(who: Who): Promise<void> {
    const { run, lead } = this.#who[who]
    const [sent] = await runtime.db<{ key: string }[]>`
      select key from messages where run_id = ${run} order by created_at desc, id desc limit 1`
    if (!sent) return
    await ingest(runtime, lead, {
      kind: 'mail.clicked',
      payload: { message: sent.key, link: 'l', url: 'https://x.example' },
    })
  }

  async #turn(survivor: Who): Promise<void> {
    const { lead } = this.#who[survivor]
    const merged = this.#who[survivor === 'a' ? 'b' : 'a'].lead
    if (this.#merged) {
      await this.settle()
      if (this.#real) await undoMerge(runtime, this.#merged.merge)
      this.#merged = undefined
    } else this.#merged = this.#real ? await mergeLeads(runtime, { survivor: lead, merged }) : { merge: '' }
  }

  async act(action: Action): Promise<void> {
    switch (action.kind) {
      case 'hear':
        return await this.#hear(action.who, action.heard)
      case 'click':
        return await this.#click(action.who)
      case 'time':
        return await this.#pass(action.hours)
      case 'settle':
        return await this.settle()
      case 'turn':
        return await this.#turn(action.survivor)
    }
  }

  async end(): Promise<Record<Who, readonly string[]>> {
    await this.#pass(24 * 60)
    const path = async ({ run }: Traveller) =>
      (await pathOf(runtime.db, run)).map(
        (visit) => `${visit.node}.${visit.port ?? '-'} ${visit.why?.kind ?? 'open'}`,
      )
    return { a: await path(this.#who.a), b: await path(this.#who.b) }
  }

  /** What must hold whatever happens: one sequence for each lead, nothing of a merged lead left, no run forgotten. */
  async check(): Promise<void> {
    const leads = this.#all.map((one) => one.lead)
    const broken = await runtime.db`
      select l.id from leads l left join lead_clock c on c.lead_id = l.id where l.id = any(${leads}::uuid[]) and (
        (l.merged_into is null) <> (c.lead_id is not null)
        or c.ev_seq < (select max(e.seq) from events e where e.lead_id = l.id)
        or (l.merged_into is not null and exists (select 1 from events e where e.lead_id = l.id))
        or (l.merged_into is not null and exists (select 1 from runs r where r.lead_id = l.id))
        or exists (select 1 from runs r join visits v on v.run_id = r.id where r.lead_id = l.id and v.lead_id <> l.id)
        or exists (select 1 from runs r join run_waits w on w.run_id = r.id where r.lead_id = l.id and w.lead_id <> l.id)
        or exists (select 1 from runs r where r.lead_id = l.id and (r.state ->> 'position')::bigint > c.ev_seq))`
    if (broken.length > 0) throw new Error(`Something is broken: ${JSON.stringify(broken)}`)
  }
}

async function play(real: boolean, programs: Record<Who, Program>, script: readonly Action[]) {
  const world = await World.begin(real, programs)
  for (const action of script) {
    await world.act(action)
    if (real) await world.check()
  }
  return await world.end()
}

const hours = fc.integer({ min: 1, max: 72 })
const who = fc.constantFrom<Who>('a', 'b')
const partsOf = (anchors: readonly ('arrival' | 'entry')[]) =>
  fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('waitFor' as const),
        heard: fc.constantFrom(...KINDS),
        anchor: fc.constantFrom(...anchors),
        hours,
      }),
      fc.record({ kind: fc.constant('pause' as const), hours }),
      fc.record({ kind: fc.constant('mailAndClick' as const), between: hours, hours }),
    ),
    { minLength: 1, maxLength: 4 },
  )
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('hear' as const), who, heard: fc.constantFrom(...KINDS) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('click' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'settle' as const }) },
)
const turn = fc.record({ kind: fc.constant('turn' as const), survivor: who })

describe('runs whose leads are merged', () => {
  it('take the way that they take when each lead is told what both hear, at whatever step', async () => {
    const script = fc
      .tuple(fc.array(happening, { maxLength: 7 }), turn, fc.array(happening, { maxLength: 7 }))
      .map(([before, merge, later]) => [...before, merge, ...later])
    const parts = partsOf(['arrival', 'entry'])
    await fc.assert(
      fc.asyncProperty(parts, parts, script, async (a, b, actions) => {
        const programs = { a: programOf(a), b: programOf(b) }
        expect(await play(true, programs, actions)).toEqual(await play(false, programs, actions))
      }),
      { numRuns: RUNS },
    )
  }, 600_000)

  it('and parted again, as often as one likes, lose nothing and hear nothing twice', async () => {
    const script = fc.array(fc.oneof({ weight: 4, arbitrary: happening }, { weight: 1, arbitrary: turn }), {
      maxLength: 16,
    })
    const parts = partsOf(['arrival'])
    await fc.assert(
      fc.asyncProperty(parts, parts, script, async (a, b, actions) => {
        const programs = { a: programOf(a), b: programOf(b) }
        expect(await play(true, programs, actions)).toEqual(await play(false, programs, actions))
      }),
      { numRuns: RUNS },
    )
  }, 600_000)

  it('and merged at every step of a run, parted at every later one, go the way that they go alone', async () => {
    const parts: readonly Part[] = [
      { kind: 'waitFor', heard: 'store.visited', anchor: 'arrival', hours: 48 },
      { kind: 'mailAndClick', between: 5, hours: 30 },
      { kind: 'pause', hours: 10 },
      { kind: 'waitFor', heard: 'seminar.attended', anchor: 'arrival', hours: 60 },
    ]
    const steps: readonly Action[] = [
      { kind: 'hear', who: 'a', heard: 'store.visited' },
      { kind: 'time', hours: 6 },
      { kind: 'click', who: 'a' },
      { kind: 'time', hours: 11 },
      { kind: 'hear', who: 'b', heard: 'seminar.attended' },
    ]
    const programs = { a: programOf(parts), b: programOf([...parts].reverse()) }
    for (let merged = 0; merged <= steps.length; merged++)
      for (let parted = merged; parted <= steps.length; parted++) {
        const turned: Action = { kind: 'turn', survivor: merged % 2 === 0 ? 'a' : 'b' }
        const script = [
          ...steps.slice(0, merged),
          turned,
          ...steps.slice(merged, parted),
          turned,
          ...steps.slice(parted),
        ]
        const where = `merged before step ${merged}, parted before step ${parted}`
        expect(await play(true, programs, script), where).toEqual(await play(false, programs, script))
      }
  }, 120_000)
})
