import { z } from 'zod'
import type { FieldType } from '../field.ts'

const days = z.number().int().min(-36_600).max(36_600)

/** A question about one value. A missing value answers no to every one of them. */
export const valueTestSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('exists') }),
  z.object({ op: z.literal('is'), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.object({ op: z.literal('oneOf'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('contains'), value: z.string().min(1) }),
  z.object({ op: z.literal('startsWith'), value: z.string().min(1) }),
  z.object({ op: z.literal('endsWith'), value: z.string().min(1) }),
  z.object({ op: z.literal('atLeast'), value: z.number() }),
  z.object({ op: z.literal('atMost'), value: z.number() }),
  z.object({ op: z.literal('between'), from: z.number(), to: z.number() }),
  z.object({ op: z.literal('includesAny'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('includesAll'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('before'), date: z.iso.date() }),
  z.object({ op: z.literal('after'), date: z.iso.date() }),
  /** The date lies from `from` to `to` days after today in the lead's zone; negative is the past. */
  z.object({ op: z.literal('daysFromToday'), from: days, to: days }),
])
export type ValueTest = z.infer<typeof valueTestSchema>

/** Which questions may be asked of a field of each type. */
export const VALUE_TESTS = {
  text: ['exists', 'is', 'oneOf', 'contains', 'startsWith', 'endsWith'],
  number: ['exists', 'is', 'atLeast', 'atMost', 'between'],
  date: ['exists', 'is', 'before', 'after', 'daysFromToday'],
  boolean: ['exists', 'is'],
  texts: ['exists', 'includesAny', 'includesAll'],
} as const satisfies Record<FieldType, readonly ValueTest['op'][]>

const IS_VALUE = {
  text: 'string',
  number: 'number',
  date: 'string',
  boolean: 'boolean',
  texts: 'never',
} as const

/** Refuses a question that a field of this type can never answer; of a custom field the type is not known here. */
export function checkFieldTest(type: FieldType | undefined, test: ValueTest, ctx: z.RefinementCtx): void {
  if (type === undefined) return
  const fits: readonly string[] = VALUE_TESTS[type]
  const path = ['test']
  if (!fits.includes(test.op))
    ctx.addIssue({ code: 'custom', path, message: `"${test.op}" cannot be asked of a ${type}` })
  else if (test.op === 'is' && typeof test.value !== IS_VALUE[type]) {
    ctx.addIssue({
      code: 'custom',
      path: [...path, 'value'],
      message: `a ${type} is never a ${typeof test.value}`,
    })
  }
}
