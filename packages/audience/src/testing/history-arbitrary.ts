import type { EpochMs } from '@shirube/kernel'
import { addDuration, startOfDay } from '@shirube/kernel/zone'
import fc from 'fast-check'
import type { EventKind } from '../event/kind.ts'
import type { FactEvent } from '../event/lead-event.ts'
import { IDS, NUMBERS, TEXTS } from './vocabulary.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const text = fc.constantFrom(...TEXTS)

/** What happened, without a time. */
type Happening = fc.Arbitrary<{ readonly kind: EventKind; readonly payload: Record<string, unknown> }>

const page: Happening = fc.record({
  kind: fc.constant('page.viewed' as const),
  payload: fc.record(
    {
      url: fc.constant('https://example.jp/'),
      path: fc.constant('/'),
      groups: fc.subarray([...IDS]),
      title: text,
    },
    { requiredKeys: ['url', 'path', 'groups'] },
  ),
})
const opened: Happening = fc.record({
  kind: fc.constant('mail.opened' as const),
  payload: fc.constant({ message: 'm', mail: 'a' }),
})
const form: Happening = fc.record({
  kind: fc.constant('form.submitted' as const),
  payload: fc.record({ form: fc.constantFrom(...IDS), submission: fc.constant('s') }),
})
const visit: Happening = fc.record({
  kind: fc.constant('custom.visit' as const),
  payload: fc.record({ place: text, first: fc.boolean() }, { requiredKeys: [] }),
})
const purchase: Happening = fc.record({
  kind: fc.constant('purchase.made' as const),
  payload: fc.record({ order: fc.constant('o'), amount: fc.constantFrom(...NUMBERS) }),
})

/** Instants on the edges of the windows that conditions ask about, and a millisecond to either side. */
export const edges = (now: EpochMs, zone: string): readonly EpochMs[] =>
  [
    now,
    ...[1, 2, 7].flatMap((days) => [
      startOfDay(now, zone, days),
      addDuration(now, { amount: -days, unit: 'day' }, zone),
    ]),
    ...[1, 24, 48].map((hours) => now - hours * HOUR),
    ...[8, 9].map((days) => now - days * DAY),
  ].flatMap((at) => [at - 1, at, at + 1])

const once = (chances: number): fc.Arbitrary<boolean> => fc.nat(chances - 1).map((n) => n === 0)

const happenings = (times: readonly EpochMs[]) =>
  fc.array(
    fc.record({
      what: fc.oneof(
        { arbitrary: page, weight: 4 },
        { arbitrary: opened, weight: 2 },
        { arbitrary: form, weight: 2 },
        visit,
        purchase,
      ),
      occurredAt: fc.constantFrom(...times),
      machine: once(10),
      joined: once(5),
    }),
    { minLength: 4, maxLength: 12, size: 'max' },
  )

/** What a lead did up to now: a few instants, several events at each, now and then one that was reported late. */
export const historyArbitrary = (now: EpochMs, zone: string): fc.Arbitrary<readonly FactEvent[]> =>
  fc
    .uniqueArray(fc.constantFrom(...edges(now, zone).filter((at) => at <= now)), {
      minLength: 2,
      maxLength: 6,
    })
    .chain((times) => fc.tuple(happenings(times), once(5)))
    .map(([events, late]) => {
      let receivedAt = Number.NEGATIVE_INFINITY
      const ordered = late ? events : events.toSorted((a, b) => a.occurredAt - b.occurredAt)
      return ordered.map(({ what, ...event }, i) => {
        receivedAt = Math.max(receivedAt, event.occurredAt)
        return { seq: i + 1, ...what, ...event, receivedAt }
      })
    })
