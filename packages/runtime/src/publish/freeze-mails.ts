import { frozenContent, insertMailVersion, lockMails, type MailRow, type Tx } from '@shirube/db'
import { mailContentSchema } from '@shirube/email'
import type { Program } from '@shirube/engine'
import { sameJson } from '@shirube/kernel'
import { compileLanguages } from '../mail/compile-languages.ts'
import { mailRefusal } from '../mail/mail-issues.ts'
import type { Runtime } from '../runtime.ts'

/** The mails that a program sends. */
export const mailsOf = (program: Program): readonly string[] => [
  ...new Set(
    program.code.flatMap(({ instruction }) =>
      instruction.op === 'effect' && instruction.effect.kind === 'message' ? [instruction.effect.mail] : [],
    ),
  ),
]

async function freeze(runtime: Runtime, tx: Tx, mail: MailRow): Promise<string> {
  if (mail.versionId !== null && sameJson(await frozenContent(tx, mail.versionId), mail.content))
    return mail.versionId
  const content = mailContentSchema.parse(mail.content)
  const compiled = await compileLanguages(content)
  if (!compiled.ok) throw mailRefusal(compiled.error)
  const id = runtime.newId()
  const version = { id, mailId: mail.id, version: mail.version + 1, content, compiled: compiled.value }
  await insertMailVersion(tx, version, runtime.clock.now())
  return id
}

/**
 * Freezes the content of mails as it stands, compiled once for each language; content that is frozen already is not
 * frozen again. Answers mail id → frozen version.
 */
export async function freezeMails(
  runtime: Runtime,
  tx: Tx,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const frozen: Record<string, string> = {}
  for (const mail of await lockMails(tx, ids)) frozen[mail.id] = await freeze(runtime, tx, mail)
  return frozen
}
