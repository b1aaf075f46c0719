import type { FactEvent } from '@shirube/audience'
import { asId, type NodeId, type RunId } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import type { Block } from '../program/instruction.ts'
import type { Program, Watch } from '../program/program.ts'
import { beginSession, hear, moveTo, nextDue, type Session } from '../simulate/session.ts'
import { simulate } from '../simulate/simulate.ts'
import { buildProgram } from '../testing/build-program.ts'
import { DAY, HOUR, MINUTE, plainPlay, START, someFacts, someWorld } from '../testing/world.ts'
import { beginRun } from './state.ts'
import { step } from './step.ts'

const RUN = '019b0000-0000-7000-8000-0000000000aa'

const waitDays = (days: number): Block => [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: days, unit: 'day' }, zone: 'lead' },
      next: { port: 'next' },
    },
  },
]
const waitFor = (
  kind: 'page.viewed' | 'form.submitted',
  hours: number,
  anchor: 'arrival' | 'entry' = 'arrival',
): Block => [
  {
    op: 'wait',
    anchor: { kind: anchor },
    arms: [{ match: { kind }, next: { port: 'heard' } }],
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: hours, unit: 'hour' }, zone: 'lead' },
      next: { port: 'late' },
    },
  },
]
const add = (points: number): Block => [
  { op: 'effect', effect: { kind: 'score', axis: 'real', points, note: '' }, next: { port: 'next' } },
]
const END: Block = [{ op: 'end', outcome: 'finished' }]
const page = { kind: 'page.viewed', payload: { url: 'https://a.jp/', path: '/', groups: [] } } as const

const begin = (program: Program): Session =>
  beginSession({ runId: RUN, program, world: someWorld(), now: START, entry: 0 }, plainPlay)
const path = (session: Session): string[] =>
  session.trace.flatMap(({ command: c }) => (c.kind === 'visit.left' ? [`${c.node}.${c.port ?? '-'}`] : []))
const event = (seq: number, at: number, kind: FactEvent['kind'] = 'page.viewed'): FactEvent => ({
  seq,
  kind,
  payload: {},
  occurredAt: at,
  receivedAt: at,
  machine: false,
  joined: false,
})

describe('an event wait', () => {
  const program = buildProgram('w', {
    w: { block: waitFor('page.viewed', 1), ways: { late: 'l', heard: 'h' } },
    h: { block: END },
    l: { block: END },
  })
  const after = (minutes: number): string[] =>
    path(hear(moveTo(begin(program), START + minutes * MINUTE, plainPlay), page, plainPlay))

  it('is answered by an event before the deadline', () => expect(after(59)).toEqual(['w.heard', 'h.-']))
  it('is over when the deadline has passed', () => expect(after(61)).toEqual(['w.late', 'l.-']))

  const late = (receivedAt: number): string | undefined => {
    const first = step(
      program,
      beginRun({ pc: program.starts[asId<NodeId>('w')] ?? 0, now: START, seq: 0 }),
      {
        runId: RUN,
        now: START,
        events: [],
        upTo: 0,
        facts: someFacts(),
      },
    )
    const next = step(program, first.state, {
      runId: RUN,
      now: START + 5 * HOUR,
      events: [event(1, receivedAt)],
      upTo: 1,
      facts: someFacts(),
    })
    const left = next.commands.find((c) => c.kind === 'visit.left')
    return left?.kind === 'visit.left' ? left.port : undefined
  }
  it('lets an event at the very deadline win, however late the worker wakes', () =>
    expect(late(START + HOUR)).toBe('heard'))
  it('lets the deadline win over an event that came after it', () =>
    expect(late(START + HOUR + 1)).toBe('late'))
  it('ignores scanners, the visitor before identification, and what the run did itself', () => {
    for (const flag of [{ machine: true }, { joined: true }, { byRun: asId<RunId>(RUN) }]) {
      const first = step(
        program,
        beginRun({ pc: program.starts[asId<NodeId>('w')] ?? 0, now: START, seq: 0 }),
        {
          runId: RUN,
          now: START,
          events: [],
          upTo: 0,
          facts: someFacts(),
        },
      )
      const next = step(program, first.state, {
        runId: RUN,
        now: START + 1,
        events: [{ ...event(1, START), ...flag }],
        upTo: 1,
        facts: someFacts(),
      })
      expect(next.await.kind).toBe('wait')
      expect(next.state.position).toBe(1)
    }
  })
})

describe('an anchor', () => {
  const withAnchor = (anchor: 'arrival' | 'entry'): string[] => {
    const program = buildProgram('d', {
      d: { block: waitDays(1), ways: { next: 'w' } },
      w: { block: waitFor('page.viewed', 1, anchor), ways: { late: 'l', heard: 'h' } },
      h: { block: END },
      l: { block: END },
    })
    const heard = hear(moveTo(begin(program), START + HOUR, plainPlay), page, plainPlay)
    return path(moveTo(heard, START + 3 * DAY, plainPlay))
  }
  it('at the arrival leaves out what came before', () => expect(withAnchor('arrival')).toContain('w.late'))
  it('at the entry counts what came during an earlier wait', () =>
    expect(withAnchor('entry')).toContain('w.heard'))
})

describe('a loop through a wait', () => {
  it('is not answered again by what has answered it before', () => {
    const program = buildProgram('w', {
      w: { block: waitFor('page.viewed', 5, 'entry'), ways: { late: 'l', heard: 'w' } },
      l: { block: END },
    })
    const once = hear(begin(program), page, plainPlay)
    expect(path(once)).toEqual(['w.heard'])
    expect(path(hear(once, page, plainPlay))).toEqual(['w.heard', 'w.heard'])
    expect(path(moveTo(once, START + 6 * HOUR, plainPlay))).toEqual(['w.heard', 'w.late', 'l.-'])
  })
})

describe('a wait of days with a time of day', () => {
  const dueAfter = (late: number): number | undefined => {
    const at = {
      kind: 'from',
      start: { at: 'arrival' },
      plus: { amount: 3, unit: 'day' },
      then: { time: '10:00' },
      zone: 'lead',
    } as const
    const block: Block = [
      { op: 'wait', anchor: { kind: 'arrival' }, arms: [], timeout: { at, next: { port: 'next' } } },
    ]
    const program = buildProgram('w', { w: { block, ways: { next: 'e' } }, e: { block: END } })
    const start = { runId: RUN, program, world: someWorld(), now: START + late, entry: 0 }
    return nextDue(beginSession(start, plainPlay))
  }
  it('counts days on the calendar, however late in the minute or the day the lead arrived', () => {
    expect(dueAfter(0)).toBe(START + 3 * DAY)
    expect(dueAfter(5)).toBe(START + 3 * DAY)
    expect(dueAfter(8 * HOUR)).toBe(START + 3 * DAY)
    expect(dueAfter(-HOUR)).toBe(START + 3 * DAY)
  })
})

describe('goals and exit rules', () => {
  const goal: Watch = {
    id: 'g',
    kind: 'goal',
    title: '',
    on: { kind: 'event', match: { kind: 'form.submitted' } },
    leaves: false,
  }
  const exit: Watch = {
    id: 'x',
    kind: 'exit',
    title: '',
    on: { kind: 'event', match: { kind: 'form.submitted' } },
    leaves: true,
  }
  const form = { kind: 'form.submitted', payload: { form: 'f', submission: 's' } } as const
  const drawn = (watches: readonly Watch[]): Program =>
    buildProgram(
      'w',
      {
        w: { block: waitDays(3), ways: { next: 'a' } },
        a: { block: add(1), ways: { next: 'e' } },
        e: { block: END },
      },
      watches,
    )

  it('take the lead out of a wait at once', () => {
    const out = hear(begin(drawn([exit])), form, plainPlay)
    expect(out.state.phase).toEqual({ kind: 'ended', reason: 'exit' })
    expect(path(out)).toEqual(['w.-'])
  })
  it('count a goal once and let the run go on', () => {
    const twice = hear(hear(begin(drawn([goal])), form, plainPlay), form, plainPlay)
    expect(twice.trace.filter(({ command }) => command.kind === 'goal')).toHaveLength(1)
    expect(moveTo(twice, START + 4 * DAY, plainPlay).state.phase).toEqual({
      kind: 'ended',
      reason: 'finished',
    })
  })
  it('reach the goal even by the event that also takes the lead out', () => {
    const out = hear(begin(drawn([goal, exit])), form, plainPlay)
    expect(out.state.goals).toEqual(['g'])
    expect(out.state.phase.kind).toBe('ended')
  })
  it('are known before anything more is done: an exit among the news stops the next effect', () => {
    const program = drawn([exit])
    const first = step(
      program,
      beginRun({ pc: program.starts[asId<NodeId>('w')] ?? 0, now: START, seq: 0 }),
      {
        runId: RUN,
        now: START,
        events: [],
        upTo: 0,
        facts: someFacts(),
      },
    )
    const news = [event(1, START + 4 * DAY, 'form.submitted')]
    const next = step(program, first.state, {
      runId: RUN,
      now: START + 4 * DAY,
      events: news,
      upTo: 1,
      facts: someFacts(),
    })
    expect(next.commands.some((c) => c.kind === 'apply')).toBe(false)
    expect(next.await).toEqual({ kind: 'done' })
  })
  it('see a condition that the run made true itself', () => {
    const hot: Watch = {
      id: 'h',
      kind: 'goal',
      title: '',
      on: { kind: 'condition', when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 5 } } },
      leaves: true,
    }
    const program = buildProgram(
      'a',
      {
        a: { block: add(5), ways: { next: 'b' } },
        b: { block: add(1), ways: { next: 'e' } },
        e: { block: END },
      },
      [hot],
    )
    expect(begin(program).state.phase).toEqual({ kind: 'ended', reason: 'goal' })
  })
})

describe('a person', () => {
  const program = buildProgram('w', {
    w: { block: waitDays(1), ways: { next: 'a' } },
    a: { block: add(1), ways: { next: 'v' } },
    v: { block: waitDays(9), ways: { next: 'e' } },
    e: { block: END },
  })
  const control = (kind: 'paused' | 'resumed' | 'moved' | 'skipped' | 'removed', node?: string) =>
    ({ kind: `control.${kind}`, payload: { run: RUN, ...(node !== undefined && { node }) } }) as const

  it('holds a run: its time may pass, it goes on when it is resumed [D13]', () => {
    const held = moveTo(hear(begin(program), control('paused'), plainPlay), START + 2 * DAY, plainPlay)
    expect(held.await.kind).toBe('person')
    expect(path(held)).toEqual([])
    expect(path(hear(held, control('resumed'), plainPlay))).toEqual(['w.next', 'a.next'])
  })
  it('skips a step by its main way, moves a run, removes it [D8]', () => {
    expect(path(hear(begin(program), control('skipped'), plainPlay))).toEqual(['w.next', 'a.next'])
    expect(path(hear(begin(program), control('moved', 'v'), plainPlay))).toEqual(['w.-'])
    expect(hear(begin(program), control('removed'), plainPlay).state.phase).toEqual({
      kind: 'ended',
      reason: 'removed',
    })
  })
  it('puts a run where only what comes after counts, though it had not yet looked at what came before', () => {
    const moved = buildProgram('w', {
      w: { block: waitDays(1), ways: { next: 'p' } },
      p: { block: waitFor('page.viewed', 1), ways: { heard: 'e', late: 'e' } },
      e: { block: END },
    })
    const { state } = begin(moved)
    const skipped = { ...event(2, START + HOUR, 'control.skipped'), payload: { run: RUN } }
    const events = [event(1, START + MINUTE), skipped]
    const input = { runId: RUN, now: START + HOUR, events, upTo: 2, facts: { ...someFacts(), events } }
    const there = step(moved, state, input)
    expect(there.await.kind).toBe('facts')
    expect(step(moved, there.state, input).state.phase).toMatchObject({ kind: 'waiting', anchor: 2 })
  })
  it('means one run only', () => {
    const other = { kind: 'control.removed', payload: { run: 'another' } } as const
    expect(hear(begin(program), other, plainPlay).await.kind).toBe('wait')
  })
})

describe('a program', () => {
  it('that turns in a circle without a wait needs a person', () => {
    const program = buildProgram('a', {
      a: { block: [{ op: 'jump', next: { port: 'next' } }], ways: { next: 'a' } },
    })
    expect(begin(program).state.phase).toMatchObject({ kind: 'stuck', reason: 'too-many-steps' })
  })
  it('calls outside, and stops for a person when a call fails and no way is drawn for that', () => {
    const call = (outcome: string): Session => {
      const program = buildProgram('c', {
        c: {
          block: [
            {
              op: 'call',
              call: { type: 'x', request: {} },
              outcomes: { ok: { port: 'ok' } },
              failed: { port: 'failed' },
            },
          ],
          ways: { ok: 'e' },
        },
        e: { block: END },
      })
      return beginSession(
        { runId: RUN, program, world: someWorld(), now: START, entry: 0 },
        { ...plainPlay, answerCall: () => outcome },
      )
    }
    expect(path(call('ok'))).toEqual(['c.ok', 'e.-'])
    expect(call('failed').state.phase).toMatchObject({ kind: 'stuck', reason: 'call-failed' })
  })
  it('splits leads by weight, the same lead always the same way', () => {
    const ways = { a: 'a', b: 'b' }
    const split: Block = [
      {
        op: 'split',
        ways: [
          { weight: 1, next: { port: 'a' } },
          { weight: 3, next: { port: 'b' } },
        ],
      },
    ]
    const program = buildProgram('s', { s: { block: split, ways }, a: { block: END }, b: { block: END } })
    const taken = (run: string): string | undefined =>
      path(beginSession({ runId: run, program, world: someWorld(), now: START, entry: 0 }, plainPlay))[0]
    const all = Array.from({ length: 2000 }, (_, i) => taken(`run-${i}`))
    const share = all.filter((way) => way === 's.a').length / all.length
    expect(share).toBeGreaterThan(0.22)
    expect(share).toBeLessThan(0.28)
    expect(taken('run-7')).toBe(taken('run-7'))
  })
  it('plays to its end by the clock alone', () => {
    const program = buildProgram('w', {
      w: { block: waitDays(3), ways: { next: 'v' } },
      v: { block: waitDays(4), ways: { next: 'e' } },
      e: { block: END },
    })
    const done = simulate(
      { runId: RUN, program, world: someWorld(), now: START, entry: 0 },
      { script: [], until: START + 30 * DAY },
      plainPlay,
    )
    expect(done.state.phase).toEqual({ kind: 'ended', reason: 'finished' })
    expect(done.now).toBe(START + 7 * DAY)
  })
})
