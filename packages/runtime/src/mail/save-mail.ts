import {
  type Actor,
  archiveMail,
  lockMails,
  type MailRow,
  mailById,
  putMail,
  transaction,
  usesOf,
} from '@shirube/db'
import type { MailContent } from '@shirube/email'
import { AppError, type EpochMs } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { compileLanguages } from './compile-languages.ts'
import { mailRefusal } from './mail-issues.ts'

const TEXT = {
  overtaken: {
    ja: 'ほかの人がこのメールを保存しました。読み込み直してから、もう一度変更してください',
    en: 'Somebody else has saved this mail. Load it again and make your change once more',
  },
  used: {
    ja: 'シナリオで使われているため、アーカイブできません',
    en: 'Scenarios use this mail: it cannot be archived',
  },
} as const

/**
 * Saves a mail. What does not compile is refused with line and column of each fault, and leaves the content that
 * was there as it was; so does saving over what somebody else has saved since `basedOn`.
 */
export async function saveMail(
  runtime: Runtime,
  mail: {
    readonly id: string
    readonly name: string
    readonly content: MailContent
    readonly basedOn?: EpochMs | undefined
  },
  actor: Actor,
): Promise<MailRow> {
  const compiled = await compileLanguages(mail.content)
  if (!compiled.ok) throw mailRefusal(compiled.error)
  const { id, name, content } = mail
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const before = await mailById(tx, id)
    if (mail.basedOn !== undefined && before?.updatedAt !== mail.basedOn)
      throw new AppError('conflict', TEXT.overtaken)
    await putMail(tx, { id, name, content }, now)
    const after = await mailById(tx, id)
    if (!after) throw new AppError('not_found', `There is no mail ${id}`)
    // What is typed saves itself every second; it is noted with what was there before when it is frozen.
    if (before?.name !== name) {
      const note = { actor, action: 'mail.changed', subject: { kind: 'mail', id } } as const
      await noteChange(tx, { ...note, before: before && { name: before.name }, after: { name } }, now)
    }
    return after
  })
}

/** Takes a mail out of use. Throws `conflict`, naming them, while scenarios send it. */
export async function retireMail(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    // Locked as publishing locks it: who publishes at the same moment is seen, or finds it gone.
    await lockMails(tx, [id])
    const uses = await usesOf(tx, { kind: 'mail', id })
    if (uses.length > 0) {
      const issues = uses.map((use) => ({ path: `${use.kind}.${use.id}`, message: use.name }))
      throw new AppError('conflict', TEXT.used, { issues })
    }
    const now = runtime.clock.now()
    if (!(await archiveMail(tx, id, now))) throw new AppError('not_found', `There is no mail ${id}`)
    await noteChange(tx, { actor, action: 'mail.archived', subject: { kind: 'mail', id } }, now)
  })
}

/** Brings a mail back into use. Throws `not_found` when none of that id was taken out of it. */
export async function restoreMail(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    if (!(await archiveMail(tx, id, null))) throw new AppError('not_found', `There is no archived mail ${id}`)
    await noteChange(tx, { actor, action: 'mail.restored', subject: { kind: 'mail', id } }, now)
  })
}
