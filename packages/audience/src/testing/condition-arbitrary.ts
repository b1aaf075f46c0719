import fc from 'fast-check'
import type { Condition, ConditionLeaf } from '../condition/condition.ts'
import { COMPANY_FIELDS, type FieldType, LEAD_FIELDS } from '../field.ts'
import { CHANNELS, CONSENT_STATES, QUALIFICATIONS, SCORE_MEASURES, STAGES } from '../vocabulary.ts'
import { matchArbitrary } from './match-arbitrary.ts'
import {
  DAYS_FROM_TODAY,
  numberTestArbitrary,
  spanArbitrary,
  VALUE_TEST_ARBITRARIES,
} from './test-arbitrary.ts'
import { IDS, NUMBERS, some } from './vocabulary.ts'

const entries = <T extends Record<string, FieldType>>(fields: T): [keyof T & string, FieldType][] =>
  Object.entries(fields) as [keyof T & string, FieldType][]

const relativeDate = fc.record({
  kind: fc.constant('attribute' as const),
  field: fc.constantFrom('birthDate', 'inquiryDate', 'createdOn'),
  test: DAYS_FROM_TODAY,
})

const attribute = fc
  .constantFrom(
    ...entries(LEAD_FIELDS),
    ...entries({ 'custom.rank': 'text', 'custom.vip': 'boolean' } as const),
  )
  .chain(([field, type]) =>
    fc.record({
      kind: fc.constant('attribute' as const),
      field: fc.constant(field),
      test: VALUE_TEST_ARBITRARIES[type],
    }),
  )

const company = fc.constantFrom(...entries(COMPANY_FIELDS)).chain(([field, type]) =>
  fc.record({
    kind: fc.constant('company' as const),
    field: fc.constant(field),
    test: VALUE_TEST_ARBITRARIES[type],
  }),
)

const behaviour = fc.record(
  {
    kind: fc.constant('behaviour' as const),
    did: matchArbitrary,
    times: numberTestArbitrary(fc.integer({ min: 0, max: 3 })),
    within: spanArbitrary,
  },
  { requiredKeys: ['kind', 'did'] },
)
const sequence = fc.record(
  {
    kind: fc.constant('sequence' as const),
    steps: fc.array(matchArbitrary, { minLength: 2, maxLength: 3 }),
    span: spanArbitrary,
    adjacent: fc.boolean(),
    within: spanArbitrary,
  },
  { requiredKeys: ['kind', 'steps', 'span'] },
)

const touch = fc.record(
  {
    kind: fc.constant('touch' as const),
    which: fc.constantFrom('first' as const, 'last' as const),
    did: matchArbitrary,
    within: spanArbitrary,
  },
  { requiredKeys: ['kind', 'which', 'did'] },
)

/** A leaf of the condition language; every kind comes up. */
export const leafArbitrary: fc.Arbitrary<ConditionLeaf> = fc.oneof(
  { arbitrary: attribute, weight: 4 },
  { arbitrary: relativeDate, weight: 2 },
  { arbitrary: company, weight: 2 },
  { arbitrary: behaviour, weight: 4 },
  { arbitrary: sequence, weight: 4 },
  { arbitrary: touch, weight: 3 },
  fc.record({
    kind: fc.constant('score' as const),
    measure: fc.constantFrom(...SCORE_MEASURES),
    test: numberTestArbitrary(fc.constantFrom(...NUMBERS)),
  }),
  fc.record({ kind: fc.constant('stage' as const), oneOf: some(STAGES) }),
  fc.record({ kind: fc.constant('qualification' as const), oneOf: some(QUALIFICATIONS) }),
  fc.record({ kind: fc.constant('segment' as const), segment: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constant('list' as const), list: fc.constantFrom(...IDS) }),
  fc.record({ kind: fc.constant('owner' as const), oneOf: some(IDS) }, { requiredKeys: ['kind'] }),
  fc.record({
    kind: fc.constant('consent' as const),
    channel: fc.constantFrom(...CHANNELS),
    is: fc.constantFrom(...CONSENT_STATES),
  }),
)

/** Conditions of every shape, empty and nested ones among them. */
export const conditionArbitrary: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leafArbitrary,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
})).condition
