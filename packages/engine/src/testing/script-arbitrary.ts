import fc from 'fast-check'
import type { Happening } from '../simulate/world.ts'

/** Something that happens in a script: an event, a click on the mail that a step sent, or a person's control. */
export type Incident =
  | { readonly kind: 'event'; readonly atHour: number; readonly happening: Happening }
  | { readonly kind: 'click'; readonly atHour: number; readonly node: string; readonly machine: boolean }
  | {
      readonly kind: 'control'
      readonly atHour: number
      readonly control: 'paused' | 'resumed' | 'skipped' | 'moved' | 'removed'
      readonly node: string
    }

const page = (groups: readonly string[], machine: boolean): Happening => ({
  kind: 'page.viewed',
  payload: { url: 'https://demo.example.jp/p', path: '/p', groups },
  machine,
})

// Whole hours, as the waits have: so that events often fall on the very deadline.
const atHour = fc.integer({ min: 0, max: 90 })
const node = fc.integer({ min: 0, max: 6 }).map((i) => `s${i}`)

const incidentArbitrary: fc.Arbitrary<Incident> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        atHour,
        happening: fc
          .tuple(fc.constantFrom([], ['product']), fc.integer({ max: 9, min: 0 }))
          .map(([groups, n]) => page(groups, n === 0)),
      })
      .map((r): Incident => ({ kind: 'event', ...r })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ atHour, material: fc.constantFrom('m1', 'm2', 'm3') }).map(
      (r): Incident => ({
        kind: 'event',
        atHour: r.atHour,
        happening: { kind: 'asset.downloaded', payload: { material: r.material } },
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ atHour, node, machine: fc.integer({ min: 0, max: 5 }).map((n) => n === 0) })
      .map((r): Incident => ({ kind: 'click', ...r })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        atHour,
        node,
        control: fc.constantFrom('paused', 'resumed', 'resumed', 'skipped', 'moved', 'removed'),
      })
      .map((r): Incident => ({ kind: 'control', ...r, control: r.control as 'paused' })),
  },
)

/** What happens to one lead, in order of time. */
export const scriptArbitrary: fc.Arbitrary<readonly Incident[]> = fc
  .array(incidentArbitrary, { minLength: 2, maxLength: 12 })
  .map((incidents) => incidents.toSorted((a, b) => a.atHour - b.atHour))
