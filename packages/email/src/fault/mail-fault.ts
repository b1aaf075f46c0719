import { fill, LANGUAGES, type Language, type Localised } from '@shirube/kernel'
import { FAULT_TEXT, type MailFaultCode } from './fault-text.ts'
import { positionOf } from './position.ts'

/** The parts of a variant that a person writes. */
export type MailPart = 'subject' | 'preheader' | 'mjml' | 'text'

/** Something about a mail that a person should know, with the place it is about. Lines and columns count from 1. */
export interface MailFault {
  /** An error keeps the mail from being sent; a warning does not. */
  readonly severity: 'error' | 'warning'
  readonly code: MailFaultCode
  readonly language: Language
  readonly part: MailPart
  readonly line: number
  readonly column: number
  readonly message: Localised
}

/** A fault as the checks find it: by offset in one text, not yet in words. */
export interface SourceFault {
  readonly code: MailFaultCode
  readonly at: number
  readonly values?: Readonly<Record<string, string | number>>
}

/** The text that was checked, and where it stands in the mail. */
export interface FaultSource {
  readonly source: string
  readonly part: MailPart
  readonly language: Language
}

const MOST = 20

/** Gives faults their line, column and words; at most twenty, in the order of the text. */
export function locateFaults(
  found: readonly SourceFault[],
  where: FaultSource,
  severity: MailFault['severity'] = 'error',
): readonly MailFault[] {
  const distinct = new Map(found.map((fault) => [`${fault.code} ${fault.at}`, fault]))
  const inOrder = [...distinct.values()].sort((a, b) => a.at - b.at).slice(0, MOST)
  return inOrder.map(({ code, at, values = {} }) => {
    const message = Object.fromEntries(
      LANGUAGES.map((language) => [language, fill(FAULT_TEXT[code][language], values)]),
    ) as Record<Language, string>
    return {
      severity,
      code,
      language: where.language,
      part: where.part,
      ...positionOf(where.source, at),
      message,
    }
  })
}
