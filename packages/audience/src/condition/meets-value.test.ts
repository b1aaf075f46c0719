import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../field.ts'
import { ageOn, dayNumber, dayOfAge } from './calendar-day.ts'
import { conditionSchema } from './condition.ts'
import { meetsValue } from './meets-value.ts'
import type { ValueTest } from './value-test.ts'

const day = (date: string): number => dayNumber(date) ?? Number.NaN
const meets = (test: ValueTest, value: FieldValue | undefined): boolean =>
  meetsValue(test, value, () => day('2026-06-15'))
const EVERY_TEST: readonly ValueTest[] = [
  { op: 'exists' },
  { op: 'is', value: 'a' },
  { op: 'oneOf', values: ['a'] },
  { op: 'contains', value: 'a' },
  { op: 'startsWith', value: 'a' },
  { op: 'endsWith', value: 'a' },
  { op: 'atLeast', value: 0 },
  { op: 'atMost', value: 0 },
  { op: 'between', from: 0, to: 1 },
  { op: 'includesAny', values: ['a'] },
  { op: 'includesAll', values: ['a'] },
  { op: 'before', date: '2999-01-01' },
  { op: 'after', date: '1900-01-01' },
  { op: 'daysFromToday', from: -9, to: 9 },
]

describe('a question about a value', () => {
  it('is answered no by a missing value, an empty text and an empty list', () => {
    for (const missing of [undefined, '', []]) {
      expect(EVERY_TEST.filter((test) => meets(test, missing))).toEqual([])
    }
  })

  it('compares Japanese text after folding', () => {
    expect(meets({ op: 'is', value: '㈱灯台' }, '(株)灯台')).toBe(true)
    expect(meets({ op: 'oneOf', values: ['ﾃﾞｨｰﾗｰ'] }, 'ディーラー')).toBe(true)
    expect(meets({ op: 'contains', value: 'ガギ' }, 'ｶﾞｷﾞｸﾞ')).toBe(true)
    expect(meets({ op: 'startsWith', value: 'Ｔｏｄａｉ' }, 'TODAI works')).toBe(true)
    expect(meets({ op: 'endsWith', value: '１００％' }, 'uptime 100%')).toBe(true)
    expect(meets({ op: 'is', value: '高橋' }, '髙橋')).toBe(false)
  })

  it('takes neither text for numbers nor numbers for text', () => {
    expect(meets({ op: 'atLeast', value: 1 }, '5')).toBe(false)
    expect(meets({ op: 'contains', value: '5' }, 5)).toBe(false)
    expect(meets({ op: 'is', value: '5' }, 5)).toBe(false)
    expect(meets({ op: 'includesAny', values: ['a'] }, 'a')).toBe(false)
  })

  it('counts both ends of a range', () => {
    const range: ValueTest = { op: 'between', from: 20, to: 29 }
    expect([19, 20, 29, 30].map((age) => meets(range, age))).toEqual([false, true, true, false])
  })

  it('tells any from all', () => {
    expect(meets({ op: 'includesAny', values: ['x', 'ｶﾅ'] }, ['カナ'])).toBe(true)
    expect(meets({ op: 'includesAll', values: ['x', 'ｶﾅ'] }, ['カナ'])).toBe(false)
    expect(meets({ op: 'includesAll', values: ['x', 'ｶﾅ'] }, ['カナ', 'X', 'y'])).toBe(true)
  })

  it('leaves out the day itself before and after a date', () => {
    const days = ['2026-06-14', '2026-06-15', '2026-06-16']
    expect(days.map((d) => meets({ op: 'before', date: '2026-06-15' }, d))).toEqual([true, false, false])
    expect(days.map((d) => meets({ op: 'after', date: '2026-06-15' }, d))).toEqual([false, false, true])
  })

  it('counts relative days from today, both ends included', () => {
    const soon: ValueTest = { op: 'daysFromToday', from: 0, to: 2 }
    const days = ['2026-06-14', '2026-06-15', '2026-06-17', '2026-06-18']
    expect(days.map((d) => meets(soon, d))).toEqual([false, true, true, false])
  })

  it('takes a date that no calendar has for a missing one', () => {
    for (const date of ['2026-02-30', '2026-13-01', '2026-6-1', 'soon']) {
      expect(meets({ op: 'after', date: '1900-01-01' }, date)).toBe(false)
    }
    expect(meets({ op: 'after', date: '1900-01-01' }, '2028-02-29')).toBe(true)
  })
})

describe('the age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('1990-06-16', day('2026-06-15'))).toBe(35)
    expect(ageOn('1990-06-15', day('2026-06-15'))).toBe(36)
    expect(ageOn('2026-06-15', day('2026-06-15'))).toBe(0)
  })

  it('of those born on 29 February grows on 1 March of a common year', () => {
    expect(ageOn('2000-02-29', day('2027-02-28'))).toBe(26)
    expect(ageOn('2000-02-29', day('2027-03-01'))).toBe(27)
    expect(ageOn('2000-02-29', day('2028-02-29'))).toBe(28)
    expect(dayOfAge('2000-02-29', 27)).toBe(day('2027-03-01'))
  })

  it('is missing before birth', () => {
    expect(ageOn('2026-06-16', day('2026-06-15'))).toBeUndefined()
  })
})

describe('the schema of a condition', () => {
  it('refuses a question that the field can never answer, and names the place', () => {
    const asked = conditionSchema.safeParse({
      kind: 'all',
      of: [{ kind: 'attribute', field: 'birthDate', test: { op: 'contains', value: 'a' } }],
    })
    expect(asked.error?.issues[0]?.path).toEqual(['of', 0, 'test'])
    const is = { kind: 'company', field: 'employees', test: { op: 'is', value: '50' } }
    expect(conditionSchema.safeParse(is).success).toBe(false)
  })

  it('leaves custom fields to the organisation that declared them', () => {
    const custom = { kind: 'attribute', field: 'custom.rank', test: { op: 'atLeast', value: 3 } }
    expect(conditionSchema.safeParse(custom).success).toBe(true)
  })
})
