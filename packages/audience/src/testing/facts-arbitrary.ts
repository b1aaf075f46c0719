import { asId, type EpochMs, type LeadId } from '@shirube/kernel'
import fc from 'fast-check'
import type { Facts } from '../fact/facts.ts'
import { COMPANY_FIELDS, type FieldType, type FieldValue, isDerivedField, LEAD_FIELDS } from '../field.ts'
import { CHANNELS, CONSENT_STATES, QUALIFICATIONS, STAGES } from '../vocabulary.ts'
import { edges, historyArbitrary } from './history-arbitrary.ts'
import { IDS, MOMENTS, NUMBERS, TEXTS, ZONES } from './vocabulary.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Now: at or beside an interesting moment. */
export const nowArbitrary: fc.Arbitrary<EpochMs> = fc
  .tuple(fc.constantFrom(...MOMENTS), fc.constantFrom(-HOUR, -1, 0, 1, HOUR))
  .map(([moment, beside]) => Date.parse(moment) + beside)

const text = fc.constantFrom(...TEXTS)
const number = fc.constantFrom(...NUMBERS)

/** Dates near today in some zone, long ago, on a leap day, and one that no calendar has. */
const dateNear = (now: EpochMs): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: -4, max: 4 }).map((days) => new Date(now + days * DAY).toISOString().slice(0, 10)),
    fc.integer({ min: -1, max: 1 }).chain((days) =>
      fc.constantFrom(1, 10, 20, 30).map((years) => {
        const date = new Date(now + days * DAY)
        date.setUTCFullYear(date.getUTCFullYear() - years)
        return date.toISOString().slice(0, 10)
      }),
    ),
    fc.constantFrom('2000-02-29', '2026-02-30', '2026-06-15'),
  )

const valueOf = (type: FieldType, now: EpochMs): fc.Arbitrary<FieldValue> =>
  ({
    text,
    number,
    date: dateNear(now),
    boolean: fc.boolean(),
    texts: fc.uniqueArray(text, { maxLength: 3 }),
  })[type]

/** Some of the fields; the others are missing. */
const fieldsArbitrary = (
  types: Readonly<Record<string, FieldType>>,
  now: EpochMs,
): fc.Arbitrary<Readonly<Record<string, FieldValue>>> => {
  const settable = Object.entries(types).filter(([field]) => !isDerivedField(field))
  return fc
    .subarray(settable)
    .chain((held) => fc.record(Object.fromEntries(held.map(([field, type]) => [field, valueOf(type, now)]))))
}

const points = fc.constantFrom(-2, 0, 1, 5, 10, 20)

/** A lead as conditions see it: any field may be missing, events lie on the edges of windows, zones differ. */
export const factsArbitrary = (now: EpochMs): fc.Arbitrary<Facts> =>
  fc
    .record({
      own: fc.option(fc.constantFrom(...ZONES), { nil: undefined }),
      organisation: fc.constantFrom(...ZONES),
    })
    .chain((zones) =>
      fc
        .record(
          {
            lead: fc.record(
              {
                id: fc.constant(asId<LeadId>('019a0000-0000-7000-8000-000000000001')),
                fields: fieldsArbitrary(
                  { ...LEAD_FIELDS, 'custom.rank': 'text', 'custom.vip': 'boolean' },
                  now,
                ),
                stage: fc.constantFrom(...STAGES),
                qualification: fc.constantFrom(...QUALIFICATIONS),
                createdAt: fc.constantFrom(...edges(now, zones.own ?? zones.organisation)),
                owner: fc.constantFrom(...IDS),
              },
              { requiredKeys: ['id', 'fields', 'stage', 'qualification', 'createdAt'] },
            ),
            company: fc.record({ id: fc.constant('company'), fields: fieldsArbitrary(COMPANY_FIELDS, now) }),
            scores: fc.record({ company: points, personal: points, site: points, real: points }),
            segments: fc.subarray([...IDS]),
            lists: fc.subarray([...IDS]),
            consents: fc.dictionary(fc.constantFrom(...CHANNELS), fc.constantFrom(...CONSENT_STATES), {
              maxKeys: 3,
            }),
            events: historyArbitrary(now, zones.own ?? zones.organisation),
            organisation: fc.constant({ timeZone: zones.organisation, language: 'ja' as const }),
          },
          { requiredKeys: ['lead', 'scores', 'segments', 'lists', 'consents', 'events', 'organisation'] },
        )
        .map((facts): Facts => {
          const lead = zones.own === undefined ? facts.lead : { ...facts.lead, timeZone: zones.own }
          if (!facts.company) return { ...facts, lead }
          // Each of them is the only one known at their company.
          const engagement = facts.scores.site + facts.scores.real
          return {
            ...facts,
            lead,
            company: { ...facts.company, fields: { ...facts.company.fields, engagement } },
          }
        }),
    )
