import { nextOfTeam, ownerOfLead, queueMessage, type StaffMember, staffById } from '@shirube/db'
import type { StaffChoice } from '@shirube/engine'
import { assertNever } from '@shirube/kernel'
import { type Apply, DONE, type EffectContext } from './context.ts'

/** The colleague who is meant, if there is one who is active. */
export async function choose(
  choice: StaffChoice,
  { session }: EffectContext,
): Promise<StaffMember | undefined> {
  switch (choice.kind) {
    case 'user':
      return await staffById(session.tx, choice.user)
    case 'owner':
      return await ownerOfLead(session.tx, session.lead)
    case 'roundRobin':
      return await nextOfTeam(session.tx, choice.team)
    default:
      return assertNever(choice)
  }
}

/** Puts a mail to a colleague into the ledger; `about` keeps several of one step apart. */
export async function writeTo(
  member: StaffMember,
  mail: { readonly about: string; readonly subject: string; readonly body: string },
  context: EffectContext,
): Promise<void> {
  const { session, run, node, key } = context
  await queueMessage(
    session.tx,
    {
      id: session.runtime.newId(),
      key: `run:${run.id}:${key}:${mail.about}`,
      channel: 'email',
      purpose: 'staff',
      leadId: session.lead,
      runId: run.id,
      versionId: run.versionId,
      node,
      content: { subject: mail.subject, body: mail.body, language: member.language, to: member.name },
      address: member.email,
      notBefore: session.now,
    },
    session.now,
  )
  session.runtime.notifier.tell('messages')
}

export const applyNotify: Apply<'notify'> = async (effect, context) => {
  const member = await choose(effect.to, context)
  if (!member) return { kind: 'refused', reason: 'no-colleague' }
  await writeTo(member, { about: 'notify', subject: effect.subject, body: effect.body }, context)
  return DONE
}
