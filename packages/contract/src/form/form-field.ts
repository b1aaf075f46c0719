import { leadFieldSchema } from '@shirube/audience'
import { z } from 'zod'

const label = z.string().trim().min(1).max(200)
/** A text that visitors read, in both languages. */
export const visitorTextSchema = (max: number) =>
  z.strictObject({ ja: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) })

const shared = {
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/u, 'small letters, digits and _, beginning with a letter'),
  label: visitorTextSchema(200),
  help: visitorTextSchema(400).optional(),
  required: z.boolean(),
  /** The field of the lead that takes the answer; without one it stays with the submission. */
  leadField: leadFieldSchema.optional(),
  /** Asked only of somebody whose record lacks the answer. */
  whenUnknown: z.literal(true).optional(),
}
const options = z
  .array(z.strictObject({ value: label, label: visitorTextSchema(200) }))
  .min(1)
  .max(100)

/** One question of a form. */
export const formFieldSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...shared, type: z.literal('text') }),
  z.strictObject({ ...shared, type: z.literal('email') }),
  z.strictObject({ ...shared, type: z.literal('tel') }),
  z.strictObject({ ...shared, type: z.literal('textarea') }),
  z.strictObject({ ...shared, type: z.literal('number') }),
  z.strictObject({ ...shared, type: z.literal('date') }),
  z.strictObject({ ...shared, type: z.literal('select'), options }),
  /** Any number of the options. */
  z.strictObject({ ...shared, type: z.literal('checkboxes'), options }),
])
export type FormField = z.infer<typeof formFieldSchema>

/** What the answers of each type of question are in a lead's field. */
export const FORM_FIELD_HOLDS = {
  text: 'text',
  email: 'text',
  tel: 'text',
  textarea: 'text',
  number: 'number',
  date: 'date',
  select: 'text',
  checkboxes: 'texts',
} as const satisfies Record<FormField['type'], 'text' | 'number' | 'date' | 'texts'>
