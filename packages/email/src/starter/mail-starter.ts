import type { Localised } from '@shirube/kernel'
import type { MailContent } from '../content/mail-content.ts'

/** A layout to begin a mail with, in both languages; every word in it is meant to be replaced. */
export interface MailStarter {
  readonly id: 'document' | 'case' | 'letter'
  readonly name: Localised
  /** What it is good for. */
  readonly about: Localised
  readonly content: MailContent
}
