import { type Actor, accountByEmail, insertUser, organisationRow, transaction } from '@shirube/db'
import { type OneTimeToken, replaceToken, useToken, withdrawInvitation } from '@shirube/db/account'
import { AppError, type Language } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { INVITATION_TEXT } from './letter-text.ts'
import { hashPassword } from './password.ts'
import { secretToken, tokenHash } from './secret-token.ts'
import { queueLetter } from './staff-letter.ts'

const INVITATION_MS = 7 * 86_400_000

const TEXT = {
  known: {
    ja: 'このメールアドレスのユーザーはすでにいます',
    en: 'There is a user with this address already',
  },
  gone: {
    ja: 'この招待は無効か、期限が切れています。管理者にもう一度依頼してください',
    en: 'This invitation is not valid or has expired. Ask an administrator for another',
  },
} as const

/** Asks somebody to join, by mail; an earlier invitation of the same address no longer opens. */
export async function invite(
  runtime: Runtime,
  asked: {
    readonly email: string
    readonly role: string
    readonly language?: Language | undefined
    readonly publicUrl: string
  },
  actor: Actor,
): Promise<OneTimeToken> {
  const now = runtime.clock.now()
  const { token, hash } = secretToken()
  const organisation = await organisationRow(runtime.db)
  const language = asked.language ?? organisation?.language ?? 'ja'
  const { email, role } = asked
  const invitation = {
    id: runtime.newId(),
    purpose: 'invitation',
    email,
    role,
    language,
    expiresAt: now + INVITATION_MS,
  } as const
  await transaction(runtime.db, async (tx) => {
    if (await accountByEmail(tx, email)) throw new AppError('conflict', TEXT.known)
    const createdBy = actor.kind === 'user' && actor.id !== undefined ? { createdBy: actor.id } : {}
    await replaceToken(tx, { ...invitation, tokenHash: hash, ...createdBy }, now)
    const { subject, body, label } = INVITATION_TEXT[language](organisation?.name ?? 'Shirube')
    const action = { label, url: `${asked.publicUrl}/invitation?token=${token}` }
    const letter = {
      key: `staff:invitation:${invitation.id}`,
      to: { name: '', email, language },
      subject,
      body,
      action,
    }
    await queueLetter(runtime, tx, { letter, now })
    const subjectOf = { kind: 'invitation', id: invitation.id }
    await noteChange(tx, { actor, action: 'user.invited', subject: subjectOf, after: { email, role } }, now)
  })
  runtime.notifier.tell('messages')
  return invitation
}

/** Takes an invitation back. Throws `not_found` when it is not open. */
export async function takeBackInvitation(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const invitation = await withdrawInvitation(tx, id)
    if (!invitation) throw new AppError('not_found', `There is no open invitation ${id}`)
    const subject = { kind: 'invitation', id }
    const before = { email: invitation.email, role: invitation.role }
    await noteChange(tx, { actor, action: 'user.invitation-withdrawn', subject, before }, runtime.clock.now())
  })
}

/** Makes the account of somebody who accepts; answers the address with which they sign in. Throws `expired` when the invitation no longer opens. */
export async function acceptInvitation(
  runtime: Runtime,
  answer: {
    readonly token: string
    readonly name: string
    readonly password: string
    readonly language?: Language | undefined
  },
): Promise<string> {
  const now = runtime.clock.now()
  const passwordHash = await hashPassword(answer.password)
  return await transaction(runtime.db, async (tx) => {
    const invitation = await useToken(tx, tokenHash(answer.token), { purpose: 'invitation', now })
    if (!invitation) throw new AppError('expired', TEXT.gone)
    const id = runtime.newId()
    const language = answer.language ?? invitation.language ?? 'ja'
    const { email, role = 'viewer' } = invitation
    const user = { id, email, name: answer.name, role, language, passwordHash }
    if (!(await insertUser(tx, user, now))) throw new AppError('conflict', TEXT.known)
    const actor = { kind: 'user', id } as const
    await noteChange(
      tx,
      { actor, action: 'user.joined', subject: { kind: 'user', id }, after: { role } },
      now,
    )
    return email
  })
}
