import fc from 'fast-check'
import { emptyScenario, type Scenario, scenarioSchema } from '../document/scenario.ts'

/** The few names that steps, lines and annotations of invented drawings bear, so that two of them share much. */
export const NAMES = ['a', 'b', 'c', 'd'] as const
/** The ways out that lines of invented drawings use. */
export const PORTS = ['next', 'other'] as const

const position = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) })
const condition = fc.constantFrom(null, { kind: 'every' }, ['x', 1])
const title = fc.constantFrom('', '資料請求', 'Title')

/** Any step of this name. */
export const nodeArbitrary = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      type: fc.constantFrom('act', 'wait'),
      version: fc.integer({ min: 1, max: 2 }),
      data: fc.record(
        { n: fc.nat(3), deep: fc.record({ list: fc.array(fc.nat(3), { maxLength: 3 }) }), text: title },
        { requiredKeys: [] },
      ),
      position,
      title,
      disabled: fc.boolean(),
    },
    { requiredKeys: ['id', 'type', 'version', 'data', 'position'] },
  )

/** Any annotation of this name. */
export const annotationArbitrary = (id: string) =>
  fc.oneof(
    fc.record({ id: fc.constant(id), kind: fc.constant('note'), text: title, position }),
    fc.record(
      {
        id: fc.constant(id),
        kind: fc.constant('comment'),
        node: fc.constantFrom(...NAMES),
        text: title,
        author: title,
        at: fc.nat(9),
        resolved: fc.boolean(),
      },
      { requiredKeys: ['id', 'kind', 'text', 'author', 'at', 'resolved'] },
    ),
    fc.record({
      id: fc.constant(id),
      kind: fc.constant('section'),
      title,
      position,
      size: fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) }),
    }),
  )

const settings = fc
  .record(
    {
      purpose: title,
      internal: fc.boolean(),
      reentry: fc.constantFrom({ kind: 'never' }, { kind: 'after', days: 30 }),
      exits: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), on: condition }), { maxLength: 2 }),
      goals: fc.array(
        fc.record({
          id: fc.constant('g'),
          title: fc.constant('商談'),
          on: condition,
          leaves: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      schedule: fc.record(
        { from: fc.constant('2026-04-01'), until: fc.constant('2026-09-30') },
        { requiredKeys: [] },
      ),
      timeZone: fc.constantFrom('Asia/Tokyo', 'UTC'),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...emptyScenario().settings, ...some }))

const some = <T>(make: (id: string) => fc.Arbitrary<T>) =>
  fc
    .tuple(...NAMES.map((id) => fc.option(make(id), { nil: undefined, freq: 3 })))
    .map((all) => Object.fromEntries(NAMES.flatMap((id, n) => (all[n] === undefined ? [] : [[id, all[n]]]))))

const lines = fc.uniqueArray(
  fc.record({
    node: fc.constantFrom(...NAMES),
    port: fc.constantFrom(...PORTS),
    to: fc.constantFrom(...NAMES),
  }),
  { maxLength: NAMES.length, selector: ({ node, port }) => `${node}.${port}` },
)

/** Any small drawing that keeps the rules of the document; frozen, since nobody may change it in place. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .record({ settings, nodes: some(nodeArbitrary), annotations: some(annotationArbitrary), lines })
  .map(({ lines: drawn, ...rest }) => {
    const edges = drawn
      .filter(({ node, to }) => node in rest.nodes && to in rest.nodes)
      .map(({ node, port, to }, n) => ({ id: NAMES[n] ?? 'a', from: { node, port }, to }))
    const keyed = Object.fromEntries(edges.map((edge) => [edge.id, edge]))
    return frozen(scenarioSchema.parse({ format: 1, ...rest, edges: keyed }))
  })

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) frozen(one)
  return Object.freeze(value)
}
