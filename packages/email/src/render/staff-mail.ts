import type { FilledMail } from './filled-mail.ts'
import { type PlainLetter, type Way, writeLetter } from './plain-letter.ts'

/** A notice to a colleague, as the scenario's author or the product wrote it. */
export interface StaffNotice extends Pick<PlainLetter, 'language' | 'subject' | 'body' | 'context'> {
  /** A button under the text, such as the lead's page in the product. */
  readonly action?: Way | undefined
  /** Other ways on, beside that button. */
  readonly others?: readonly Way[] | undefined
}

/** A mail that is written by itself: no counting. `headers` go to `composeMime`. */
export interface StaffMail extends FilledMail {
  readonly headers: readonly (readonly [name: string, value: string])[]
}

// RFC 3834: keeps absence notes from answering.
const HEADERS = [['Auto-Submitted', 'auto-generated']] as const

/** Makes a small plain mail of a notice to a colleague: a hot lead, a task, an overdue handoff. */
export function toStaffMail({ action, others = [], ...notice }: StaffNotice): StaffMail {
  const ways = [...(action ? [action] : []), ...others]
  return { ...writeLetter({ ...notice, ways }), headers: HEADERS }
}
