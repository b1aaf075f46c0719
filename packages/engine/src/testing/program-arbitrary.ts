import type { Condition, EventMatch } from '@shirube/audience'
import fc from 'fast-check'
import type { Block } from '../program/instruction.ts'
import type { Program, Watch, WatchOn } from '../program/program.ts'
import { buildProgram, type HandStep } from './build-program.ts'

const PRODUCT: EventMatch = {
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: ['product'] }],
}
const matchArbitrary: fc.Arbitrary<EventMatch> = fc.constantFrom<EventMatch>(
  PRODUCT,
  { kind: 'page.viewed' },
  { kind: 'asset.downloaded' },
  { kind: 'mail.clicked' },
  { kind: 'stage.changed' },
  {
    kind: 'score.crossed',
    where: [
      { field: 'measure', op: 'is', value: 'total' },
      { field: 'threshold', op: 'is', value: 7 },
    ],
  },
)

const conditionArbitrary: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .integer({ min: -3, max: 12 })
    .map((value): Condition => ({ kind: 'score', measure: 'total', test: { op: 'atLeast', value } })),
  fc
    .constantFrom('nurturing', 'engagement')
    .map((stage): Condition => ({ kind: 'stage', oneOf: [stage as 'nurturing'] })),
  fc.constantFrom('a', 'b').map((list): Condition => ({ kind: 'list', list })),
  fc
    .record({ did: matchArbitrary, days: fc.integer({ min: 1, max: 3 }), n: fc.integer({ min: 0, max: 2 }) })
    .map(
      ({ did, days, n }): Condition => ({
        kind: 'behaviour',
        did,
        times: n === 0 ? { op: 'exactly', value: 0 } : { op: 'atLeast', value: n },
        within: { amount: days, unit: 'day' },
      }),
    ),
)

const timeout = (hours: number, port: string) =>
  ({
    at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: hours, unit: 'hour' }, zone: 'lead' },
    next: { port },
  }) as const

interface Drawn {
  readonly block: Block
  readonly ports: readonly string[]
  /** Only a step that surely waits may lead back. */
  readonly waits: boolean
}

const effect = (e: Extract<Block[number], { op: 'effect' }>['effect'], refused = false): Drawn => ({
  block: [
    { op: 'effect', effect: e, next: { port: 'next' }, ...(refused && { refused: { port: 'refused' } }) },
  ],
  ports: refused ? ['next', 'refused'] : ['next'],
  waits: false,
})

const effectArbitrary: fc.Arbitrary<Drawn> = fc.oneof(
  fc
    .integer({ min: -4, max: 6 })
    .map((n) => effect({ kind: 'score', axis: 'real', points: n || 1, note: '' })),
  fc
    .constantFrom('nurturing', 'engagement')
    .map((stage) => effect({ kind: 'stage', stage: stage as 'nurturing' })),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('add', 'remove'))
    .map(([list, change]) => effect({ kind: 'list', list, change: change as 'add' })),
  fc
    .constantFrom('known', 'unknown')
    .map((mail) => effect({ kind: 'message', channel: 'email', mail, purpose: 'marketing' }, true)),
)

/** A wait for events; `mails` are steps that send, for waits about their mail. */
const eventWait = (mails: readonly string[]): fc.Arbitrary<Drawn> =>
  fc
    .record({
      matches: fc.array(matchArbitrary, { minLength: 1, maxLength: 2 }),
      about: fc.option(fc.constantFrom('', ...mails), { nil: '' }),
      anchor: fc.constantFrom('arrival', 'entry', 'message'),
      hours: fc.integer({ min: 1, max: 72 }),
      until: fc.option(conditionArbitrary, { nil: undefined }),
    })
    .map(({ matches, about, anchor, hours, until }): Drawn => {
      const arms = matches.map((match, i) => ({ match, next: { port: `a${i}` } }))
      const aboutArm =
        about === '' ? [] : [{ match: { kind: 'mail.clicked' } as const, about, next: { port: 'mail' } }]
      return {
        block: [
          {
            op: 'wait',
            anchor:
              anchor === 'message'
                ? about === ''
                  ? { kind: 'arrival' }
                  : { kind: 'message', node: about }
                : { kind: anchor as 'entry' },
            arms: [...arms, ...aboutArm],
            ...(until && { until: { when: until, next: { port: 'until' } } }),
            timeout: timeout(hours, 'late'),
          },
        ],
        ports: ['late', 'a0', 'a1', 'mail', 'until'],
        // It may pass at once by an old event or a condition, so a loop through it need not wait.
        waits: false,
      }
    })

const plainArbitrary: fc.Arbitrary<Drawn> = fc.oneof(
  fc.array(conditionArbitrary, { minLength: 1, maxLength: 2 }).map(
    (whens): Drawn => ({
      block: [
        {
          op: 'decide',
          cases: whens.map((when, i) => ({ when, next: { port: `c${i}` } })),
          otherwise: { port: 'other' },
        },
      ],
      ports: ['other', 'c0', 'c1'],
      waits: false,
    }),
  ),
  fc.constant<Drawn>({
    block: [
      {
        op: 'split',
        ways: [
          { weight: 1, next: { port: 'a' } },
          { weight: 2, next: { port: 'b' } },
        ],
      },
    ],
    ports: ['a', 'b'],
    waits: false,
  }),
  fc.integer({ min: 1, max: 60 }).map(
    (hours): Drawn => ({
      block: [{ op: 'wait', anchor: { kind: 'arrival' }, arms: [], timeout: timeout(hours, 'next') }],
      ports: ['next'],
      waits: true,
    }),
  ),
  fc.constant<Drawn>({
    block: [
      {
        op: 'wait',
        anchor: { kind: 'arrival' },
        arms: [],
        timeout: { at: { kind: 'sendable' }, next: { port: 'next' } },
      },
    ],
    ports: ['next'],
    waits: false,
  }),
  fc.constant<Drawn>({
    block: [
      {
        op: 'call',
        call: { type: 'x', request: {} },
        outcomes: { ok: { port: 'ok' } },
        failed: { port: 'failed' },
      },
    ],
    ports: ['ok', 'failed'],
    waits: false,
  }),
  fc.constant<Drawn>({ block: [{ op: 'jump', next: { port: 'next' } }], ports: ['next'], waits: false }),
  fc.constant<Drawn>({ block: [{ op: 'end', outcome: 'finished' }], ports: [], waits: false }),
)

const watchArbitrary: fc.Arbitrary<WatchOn> = fc.oneof(
  matchArbitrary.map((match): WatchOn => ({ kind: 'event', match })),
  conditionArbitrary.map((when): WatchOn => ({ kind: 'condition', when })),
)

/** Any program over these steps: every instruction, loops through waits, waits about mails, goals and exit rules. */
export const programArbitrary: fc.Arbitrary<Program> = fc.integer({ min: 1, max: 7 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, i) => `s${i}`)
  const drawn = fc.tuple(
    ...ids.map((_, i) => fc.oneof(effectArbitrary, plainArbitrary, eventWait(ids.slice(0, i)))),
  )
  const targets = fc.array(fc.nat({ max: size }), { minLength: size * 5, maxLength: size * 5 })
  const watches = fc.array(fc.tuple(watchArbitrary, fc.boolean(), fc.boolean()), { maxLength: 2 })
  return fc.tuple(drawn, targets, watches).map(([steps, to, watched]) => {
    const entries = steps.map((step, i): [string, HandStep] => {
      const ways = step.ports.flatMap((port, p): [string, string][] => {
        const wanted = to[i * 5 + p] ?? 0
        const target = step.waits ? wanted : Math.max(wanted, i + 1)
        const id = ids[target]
        return id === undefined ? [] : [[port, id]]
      })
      return [ids[i] ?? '', { block: step.block, ways: Object.fromEntries(ways) }]
    })
    const rules = watched.map(
      ([on, goal, leaves], i): Watch => ({
        id: `w${i}`,
        kind: goal ? 'goal' : 'exit',
        title: '',
        on,
        leaves: goal ? leaves : true,
      }),
    )
    return buildProgram('s0', Object.fromEntries(entries), rules)
  })
})
