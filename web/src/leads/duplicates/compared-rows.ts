import { type ConsentState, type FieldValue, QUALIFICATIONS, STAGES } from '@shirube/audience'
import type { DuplicateSide } from '@shirube/contract'

type Value = FieldValue | undefined

/** Which of the two records stays. */
export type Survivor = 0 | 1

/** One field of two records and what would stand there after a merge; `from` is whose value that is. */
export interface ComparedField {
  readonly field: string
  readonly values: readonly [Value, Value]
  readonly after: Value
  readonly from: Survivor | 'both'
  readonly same: boolean
}

const FIRST = [
  'lastName',
  'firstName',
  'lastNameKana',
  'firstNameKana',
  'companyName',
  'department',
  'jobTitle',
  'email',
  'phone',
  'mobile',
] as const
/** Where a record came from is told of each by itself. */
const TOLD: ReadonlySet<string> = new Set(['source'])

const texts = (value: Value): readonly string[] | undefined => (Array.isArray(value) ? value : undefined)
const sameValue = (a: Value, b: Value): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

function compared(field: string, values: readonly [Value, Value], survivor: Survivor): ComparedField {
  const other: Survivor = survivor === 0 ? 1 : 0
  const [own, its] = [values[survivor], values[other]]
  if (sameValue(own, its)) return { field, values, after: own, from: 'both', same: true }
  const [ownTexts, itsTexts] = [texts(own), texts(its)]
  if (ownTexts && itsTexts)
    return { field, values, after: [...new Set([...ownTexts, ...itsTexts])], from: 'both', same: false }
  const from = own === undefined ? other : survivor
  return { field, values, after: values[from], from, same: false }
}

/** The fields of two records side by side, as a merge would join them: the survivor's own word counts. */
export function comparedFields(
  sides: readonly [DuplicateSide, DuplicateSide],
  survivor: Survivor,
): readonly ComparedField[] {
  const [a, b] = sides
  const filled = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])]
  const rest = filled.filter((key) => !FIRST.some((one) => one === key) && !TOLD.has(key)).sort()
  const shown = [...FIRST.filter((key) => filled.includes(key)), ...rest]
  return shown.map((key) => compared(key, [a.fields[key], b.fields[key]], survivor))
}

const further = <T extends string>(order: readonly T[], a: T, b: T): T =>
  order.indexOf(b) > order.indexOf(a) ? b : a

/** What a merge makes of the standing of two records: the further stage, the sum of the points, the careful consent. */
export function mergedStanding([a, b]: readonly [DuplicateSide, DuplicateSide]) {
  const consents: readonly (ConsentState | undefined)[] = [a.emailConsent, b.emailConsent]
  const consent: ConsentState = consents.includes('refused')
    ? 'refused'
    : consents.includes('granted')
      ? 'granted'
      : 'unknown'
  return {
    stage: further(STAGES, a.stage, b.stage),
    qualification: further(QUALIFICATIONS, a.qualification, b.qualification),
    score: a.score + b.score,
    consent,
  }
}

/** Which record stays unless somebody says otherwise: the one that was known first. */
export const usualSurvivor = ([a, b]: readonly [DuplicateSide, DuplicateSide]): Survivor =>
  b.createdAt < a.createdAt ? 1 : 0
