import { type Actor, frozenContent, insertMailVersion, lockMails, type MailRow, type Tx } from '@shirube/db'
import { mailContentSchema } from '@shirube/email'
import type { Program } from '@shirube/engine'
import { sameJson } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
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

/** In whose name, and in which transaction, mails are frozen. */
export interface Freezing {
  readonly runtime: Runtime
  readonly tx: Tx
  readonly actor: Actor
}

async function freeze({ runtime, tx, actor }: Freezing, mail: MailRow): Promise<string> {
  const before = mail.versionId === null ? undefined : await frozenContent(tx, mail.versionId)
  if (mail.versionId !== null && sameJson(before, mail.content)) return mail.versionId
  const content = mailContentSchema.parse(mail.content)
  const compiled = await compileLanguages(content)
  if (!compiled.ok) throw mailRefusal(compiled.error)
  const id = runtime.newId()
  const version = { id, mailId: mail.id, version: mail.version + 1, content, compiled: compiled.value }
  const now = runtime.clock.now()
  await insertMailVersion(tx, version, now)
  const subject = { kind: 'mail', id: mail.id }
  const after = { version: version.version, content }
  const was = before === undefined ? {} : { before: { content: before } }
  await noteChange(tx, { actor, action: 'mail.frozen', subject, ...was, after }, now)
  return id
}

/**
 * Freezes the content of mails as it stands, compiled once for each language; content that is frozen already is not
 * frozen again. What is frozen is noted with what was frozen before. Answers mail id → frozen version.
 */
export async function freezeMails(
  freezing: Freezing,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const frozen: Record<string, string> = {}
  for (const mail of await lockMails(freezing.tx, ids)) frozen[mail.id] = await freeze(freezing, mail)
  return frozen
}
