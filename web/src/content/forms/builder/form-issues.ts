import { emailQuestion, type FormDefinition, formDefinitionSchema, GATE_FIELDS } from '@shirube/contract'

/** What keeps a form from being saved; `question` counts from 1. */
export type FormIssue =
  | {
      readonly kind:
        | 'noEmail'
        | 'gate'
        | 'title'
        | 'thanks'
        | 'consent'
        | 'redirect'
        | 'reply'
        | 'kiosk'
        | 'other'
    }
  | { readonly kind: 'label' | 'options'; readonly question: number }

type Words = { readonly ja: string; readonly en: string }

const both = ({ ja, en }: Words): Words => ({ ja: ja.trim() || en, en: en.trim() || ja })

function bothIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bothIn)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const words =
    entries.length === 2 &&
    entries.every(([key, text]) => (key === 'ja' || key === 'en') && typeof text === 'string')
  if (words) return both(value as Words)
  return Object.fromEntries(entries.map(([key, inner]) => [key, bothIn(inner)]))
}

/** The same form; what was written in one language alone is said in both. */
export const fillBlanks = (form: FormDefinition): FormDefinition => bothIn(form) as FormDefinition

const isEmpty = (words: Words): boolean => both(words).ja.trim() === ''

function mailIssues({ reply, kiosk }: FormDefinition): readonly FormIssue[] {
  const wordless = reply?.kind === 'text' && (isEmpty(reply.subject) || isEmpty(reply.body))
  return [
    ...(wordless || (reply?.kind === 'mail' && reply.mail === '') ? [{ kind: 'reply' as const }] : []),
    ...(kiosk?.source.trim() === '' ? [{ kind: 'kiosk' as const }] : []),
  ]
}

/** What is still to be mended, in the order of the form. */
export function formIssues(form: FormDefinition): readonly FormIssue[] {
  const issues: FormIssue[] = []
  const { fields, consent, thanks, material } = form
  if (isEmpty(form.title)) issues.push({ kind: 'title' })
  for (const [i, field] of fields.entries()) {
    if (isEmpty(field.label)) issues.push({ kind: 'label', question: i + 1 })
    const options = 'options' in field ? field.options : undefined
    if (
      options?.some(({ label, value }) => isEmpty(label) || value.trim() === '') === true ||
      options?.length === 0
    )
      issues.push({ kind: 'options', question: i + 1 })
  }
  const asksFor = (name: string): boolean =>
    fields.some(({ leadField, required }) => leadField === name && required)
  if (emailQuestion(form) === undefined) issues.push({ kind: 'noEmail' })
  if (material !== undefined && !GATE_FIELDS.every(asksFor)) issues.push({ kind: 'gate' })
  if (consent && isEmpty(consent.wording)) issues.push({ kind: 'consent' })
  if (isEmpty(thanks.title) || isEmpty(thanks.text)) issues.push({ kind: 'thanks' })
  if (thanks.redirect !== undefined && (material !== undefined || !/^https?:\/\/\S+$/u.test(thanks.redirect)))
    issues.push({ kind: 'redirect' })
  issues.push(...mailIssues(form))
  if (issues.length > 0 || formDefinitionSchema.safeParse(fillBlanks(form)).success) return issues
  return [{ kind: 'other' }]
}
