import type { FieldValue } from '@shirube/audience'
import type { FormDefinition, FormField } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'
import { storable } from '../collect/storable.ts'
import { emailKey } from '../identity/keys.ts'

/** Why an answer cannot be taken. */
export type AnswerFault = 'missing' | 'email' | 'number' | 'date' | 'option' | 'long' | 'consent'

/** What somebody filled in, as it was sent. */
export type Sent = Pick<URLSearchParams, 'get' | 'getAll'>

/** The answers to a form by key, and what is wrong with which. */
export interface Answers {
  readonly values: Readonly<Record<string, FieldValue>>
  readonly faults: Readonly<Record<string, AnswerFault>>
  /** Whether the consent was given; undefined when the form asks for none. */
  readonly consent: boolean | undefined
}

/** The name of the box that gives consent; a question's key cannot begin so. */
export const CONSENT_BOX = '_consent'

const LONGEST = { text: 400, email: 254, tel: 40, textarea: 4_000, number: 40, date: 10 } as const

type Read = { readonly value: FieldValue } | { readonly fault: AnswerFault } | undefined

const DATE = /^\d{4}-\d{2}-\d{2}$/u
const isDate = (text: string): boolean => {
  const at = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

function readText(type: keyof typeof LONGEST, text: string): Read {
  if (text.length > LONGEST[type]) return { fault: 'long' }
  switch (type) {
    case 'email': {
      const email = emailKey(text)
      return email === undefined ? { fault: 'email' } : { value: email }
    }
    case 'number': {
      const value = Number(text.normalize('NFKC').replaceAll(',', ''))
      return Number.isFinite(value) ? { value } : { fault: 'number' }
    }
    case 'date':
      return isDate(text) ? { value: text } : { fault: 'date' }
    case 'text':
    case 'tel':
    case 'textarea':
      return { value: text }
    default:
      return assertNever(type)
  }
}

function readOne(field: FormField, sent: Sent): Read {
  if (field.type === 'checkboxes') {
    const chosen = [...new Set(sent.getAll(field.key))]
    const known = chosen.every((one) => field.options.some((option) => option.value === one))
    if (!known) return { fault: 'option' }
    return chosen.length === 0 ? undefined : { value: chosen }
  }
  const text = storable(sent.get(field.key) ?? '').trim()
  if (text === '') return undefined
  if (field.type !== 'select') return readText(field.type, text)
  return field.options.some((option) => option.value === text) ? { value: text } : { fault: 'option' }
}

/**
 * Holds what was sent against what the form asks. Whatever the form does not ask is not taken in.
 * @param asked the questions that this person must answer: all of the form's unless some are known
 */
export function readAnswers(
  form: FormDefinition,
  sent: Sent,
  asked: readonly FormField[] = form.fields,
): Answers {
  const values: Record<string, FieldValue> = {}
  const faults: Record<string, AnswerFault> = {}
  for (const field of form.fields) {
    const read = readOne(field, sent)
    if (read === undefined) {
      if (field.required && asked.includes(field)) faults[field.key] = 'missing'
    } else if ('fault' in read) faults[field.key] = read.fault
    else values[field.key] = read.value
  }
  const consent = form.consent && sent.get(CONSENT_BOX) === 'yes'
  if (form.consent?.required && !consent) faults[CONSENT_BOX] = 'consent'
  return { values, faults, consent }
}
