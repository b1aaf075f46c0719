import { NO_NEEDS } from '@shirube/audience'
import { type Actor, handoffById, leadOfHandoff, staffById, assignHandoff as writeOwner } from '@shirube/db'
import { AppError, badInput, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLeadOf, LeadMoved } from '../control/in-lead-of.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import { changeOwner } from '../lead/change-owner.ts'
import type { Runtime } from '../runtime.ts'
import { writeHotLeadMail } from './hot-lead-mail.ts'

const TEXT = {
  over: { ja: 'この引き渡しにはすでに回答があります', en: 'This handoff has been answered' },
  nobody: { ja: 'この担当者はいません', en: 'There is no such colleague' },
} as const satisfies Record<string, Localised>

/** Makes the colleague the lead's owner too; each change is an event in its history. */
async function giveLead(session: LeadSession, owner: string | null, actor: Actor): Promise<void> {
  if (owner === null) return
  const from = (await factsNow(session, NO_NEEDS)).lead.owner ?? null
  await changeOwner(session, { from, to: owner }, causeOf(actor))
}

/**
 * Gives a handoff that waits for its answer to a colleague, who is told by mail, or to nobody. Throws `not_found`,
 * `bad_input` for a colleague who is not there, and `conflict` when it was answered.
 */
export async function assignHandoff(
  runtime: Runtime,
  asked: { readonly handoff: string; readonly user: string | null },
  actor: Actor,
): Promise<void> {
  const { handoff: id, user } = asked
  await inLeadOf(
    runtime,
    () => leadOfHandoff(runtime.db, id),
    async (session) => {
      const { tx, now } = session
      const before = await handoffById(tx, id)
      if (before?.leadId !== session.lead) throw new LeadMoved()
      const member = user === null ? undefined : await staffById(tx, user)
      if (user !== null && !member) throw badInput('user', TEXT.nobody)
      if (before.handoffOwnerId === user) return
      if (!(await writeOwner(tx, id, user))) throw new AppError('conflict', TEXT.over)
      const note = { actor, action: 'handoff.assigned', subject: { kind: 'handoff', id } } as const
      await noteChange(tx, { ...note, before: { owner: before.handoffOwnerId }, after: { owner: user } }, now)
      await giveLead(session, user, actor)
      const { note: said, reasons, answerBy } = before
      const given = { handoff: id, key: runtime.newId(), note: said, reasons, answerBy }
      if (member && !(actor.kind === 'user' && actor.id === member.id))
        await writeHotLeadMail(session, member, given)
    },
  )
}
