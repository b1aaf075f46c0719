import type { FieldValue } from '@shirube/audience'
import type { FormDefinition, FormField } from '@shirube/contract'

type Known = Readonly<Record<string, FieldValue>>

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const lacks = (known: Known, { leadField }: FormField): boolean =>
  leadField === undefined || isEmpty(known[leadField])

/**
 * The questions that are put to somebody of whom so much is known. Of those that are asked `whenUnknown`, the
 * required ones that are missing are all asked; others follow in the form's order until `atOnce` is reached, so that
 * the next visit asks the next ones. What is known is not shown: another person may sit at the same computer.
 */
export function questionsToAsk(form: FormDefinition, known: Known = {}): readonly FormField[] {
  const missing = form.fields.filter((field) => field.whenUnknown && lacks(known, field))
  const required = missing.filter((field) => field.required)
  const room = Math.max(0, (form.atOnce ?? missing.length) - required.length)
  const others = missing.filter((field) => !field.required).slice(0, room)
  const asked = new Set([...required, ...others])
  return form.fields.filter((field) => !field.whenUnknown || asked.has(field))
}
