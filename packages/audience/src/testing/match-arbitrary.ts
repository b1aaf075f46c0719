import fc from 'fast-check'
import type { EventKind } from '../event/kind.ts'
import type { EventMatch, PayloadTest } from '../event/match.ts'
import { ASKED, IDS, NUMBERS, some } from './vocabulary.ts'

const text = fc.constantFrom(...ASKED)
const number = fc.constantFrom(...NUMBERS)
const where = (kind: EventKind, test: PayloadTest): EventMatch => ({ kind, where: [test] })

/** A kind of which the histories of `factsArbitrary` hold many events, without a test. */
const plain: fc.Arbitrary<EventMatch> = fc
  .constantFrom('page.viewed' as const, 'mail.opened' as const, 'form.submitted' as const)
  .map((kind) => ({ kind }))

const tested: fc.Arbitrary<EventMatch> = fc.oneof(
  {
    arbitrary: some(IDS).map((values) =>
      where('page.viewed', { field: 'groups', op: 'includesAny', values }),
    ),
    weight: 3,
  },
  text.map((value) => where('page.viewed', { field: 'title', op: 'contains', value })),
  text.map((value) => where('page.viewed', { field: 'title', op: 'startsWith', value })),
  some(IDS).map((values) => where('form.submitted', { field: 'form', op: 'oneOf', values })),
  text.map((value) => where('custom.visit', { field: 'place', op: 'is', value })),
  fc.boolean().map((value) => where('custom.visit', { field: 'first', op: 'is', value })),
  number.map((value) => where('purchase.made', { field: 'amount', op: 'atLeast', value })),
  number.map((value) => where('purchase.made', { field: 'amount', op: 'atMost', value })),
)

/** Which events are meant: kinds that the histories of `factsArbitrary` hold, with every test of a payload. */
export const matchArbitrary: fc.Arbitrary<EventMatch> = fc.oneof(plain, tested)
