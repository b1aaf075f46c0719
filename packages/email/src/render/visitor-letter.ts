import { type PlainLetter, type Way, writeLetter } from './plain-letter.ts'
import type { StaffMail } from './staff-mail.ts'

/** A letter to somebody who sent a form in, as the form or the product wrote it. */
export interface VisitorLetter extends Pick<PlainLetter, 'language' | 'subject' | 'body' | 'context'> {
  readonly action?: Way | undefined
  readonly organisation: { readonly name: string; readonly address: string; readonly contact: string }
}

// RFC 3834: an answer to what somebody sent; absence notes do not answer it.
const HEADERS = [['Auto-Submitted', 'auto-replied']] as const

/** Makes a small plain mail of a letter to a visitor; who sends it stands below, as below every mail. */
export function toVisitorLetter({ action, organisation, ...letter }: VisitorLetter): StaffMail {
  const { name, address, contact } = organisation
  const foot = [name, address, contact].filter((line) => line.trim() !== '').join('\n')
  return { ...writeLetter({ ...letter, ways: action ? [action] : [], foot }), headers: HEADERS }
}
