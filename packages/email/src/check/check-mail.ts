import type { Language } from '@shirube/kernel'
import type { MailVariant } from '../content/mail-content.ts'
import type { MailFault } from '../fault/mail-fault.ts'
import { checkVariant } from './check-variant.ts'

/**
 * What is wrong with the writing of one variant, found without rendering it, fit for every keystroke. MJML's own
 * vocabulary is checked by `compileMail`.
 */
export const checkMail = (variant: MailVariant, language: Language): readonly MailFault[] =>
  checkVariant(variant, language).faults
