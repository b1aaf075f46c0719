import { caseStarter } from './case-starter.ts'
import { documentStarter } from './document-starter.ts'
import { letterStarter } from './letter-starter.ts'
import type { MailStarter } from './mail-starter.ts'

/** The layouts that the product brings along. */
export const MAIL_STARTERS: readonly MailStarter[] = [documentStarter, caseStarter, letterStarter]
