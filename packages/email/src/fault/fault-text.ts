import { LINT_TEXT } from './lint-text.ts'
import { LIQUID_TEXT } from './liquid-text.ts'
import { MARKUP_TEXT } from './markup-text.ts'

/** Every sentence about a mail, by code. */
export const FAULT_TEXT = { ...MARKUP_TEXT, ...LIQUID_TEXT, ...LINT_TEXT }
export type MailFaultCode = keyof typeof FAULT_TEXT
