import fc from 'fast-check'

/** Texts that are equal, contained or different only after folding, or that a careless query would trip over. */
export const TEXTS = [
  'ABC',
  'ＡＢＣ',
  'abc商事',
  'カナ',
  'ｶﾅ',
  'ガギグ',
  'ｶﾞｷﾞｸﾞ',
  '㈱灯台',
  '(株)灯台',
  '髙橋',
  '①',
  '1',
  '100%',
  '１００％',
  'a_b',
  'a\\b',
  "O'Reilly",
  ' ',
  '',
] as const

/** The same without the empty one, for questions. */
export const ASKED = TEXTS.filter((text) => text !== '')

export const NUMBERS = [-1, 0, 0.5, 1, 2, 10, 20, 29, 30, 100] as const

/** Zones with half hours, with and without summer time. */
export const ZONES = ['Asia/Tokyo', 'America/New_York', 'UTC', 'Asia/Kolkata'] as const

/** Moments around which a day is 23 or 25 hours long in New York, a leap day, and an ordinary one. */
export const MOMENTS = [
  '2026-03-08T06:59:59.999Z',
  '2026-03-09T04:00:00.000Z',
  '2026-11-01T05:30:00.000Z',
  '2026-11-02T05:00:00.000Z',
  '2028-02-29T15:00:00.000Z',
  '2026-06-15T14:59:59.999Z',
] as const

export const IDS = ['a', 'b', 'c'] as const

/** One to three different ones of these. */
export const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
