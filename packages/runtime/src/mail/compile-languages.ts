import { languagesOf, type MailContent, type MailFault } from '@shirube/email'
import { type CompiledMail, compileMail } from '@shirube/email/render'
import { err, ok, type Result } from '@shirube/kernel'

/** Compiles every language of a mail: all of them, or everything that is wrong. */
export async function compileLanguages(
  content: MailContent,
): Promise<Result<Readonly<Record<string, CompiledMail>>, readonly MailFault[]>> {
  const compiled: Record<string, CompiledMail> = {}
  const faults: MailFault[] = []
  for (const language of languagesOf(content)) {
    const result = await compileMail(content, language)
    if (result.ok) compiled[language] = result.value
    else faults.push(...result.error)
  }
  return faults.length > 0 ? err(faults) : ok(compiled)
}
