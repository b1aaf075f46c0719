import type { Diagnostic } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { MailFinding } from '@shirube/contract'
import type { Language } from '@shirube/kernel'

/** The end of the word or tag that begins at a place, so that what is underlined can be seen. */
function endOf(line: string, from: number): number {
  const length = /^<?\/?[\w-]+|^\S+/u.exec(line.slice(from))?.[0].length ?? 1
  return Math.min(line.length, from + Math.max(1, length))
}

/** What was found about the source, at its places; places that the text no longer has are at its end. */
export function diagnosticsOf(
  findings: readonly MailFinding[],
  doc: Text,
  language: Language,
): readonly Diagnostic[] {
  return findings
    .filter(({ part }) => part === 'mjml')
    .map(({ line, column, severity, message }) => {
      const at = doc.line(Math.min(Math.max(1, line), doc.lines))
      const from = Math.min(at.from + Math.max(0, column - 1), at.to)
      return {
        from,
        to: Math.max(from, at.from + endOf(at.text, from - at.from)),
        severity,
        message: message[language],
      }
    })
}
