import { NO_NEEDS, type Qualification } from '@shirube/audience'
import type { HandoffAnswerBody } from '@shirube/contract'
import {
  type Actor,
  leadOfHandoff,
  lockHandoff,
  setLeadQualification,
  answerHandoff as writeAnswer,
} from '@shirube/db'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { letIn, wayByHand } from '../control/enter-leads.ts'
import { inLeadOf, LeadMoved } from '../control/in-lead-of.ts'
import { isFirst } from '../control/once.ts'
import { record } from '../ingest/record.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

const ACCEPTED_FROM: ReadonlySet<Qualification> = new Set(['none', 'mql'])

/** Makes the lead an SAL by being accepted; one who is further already stays so. */
async function accept(session: LeadSession, actor: Actor): Promise<void> {
  const before = (await factsNow(session, NO_NEEDS)).lead.qualification
  if (!ACCEPTED_FROM.has(before)) return
  await setLeadQualification(session.tx, session.lead, { to: 'sal', now: session.now })
  const payload = { before, after: 'sal' } as const
  await record(session, { kind: 'qualification.changed', payload, cause: causeOf(actor) })
}

/**
 * Takes in what sales answers: accepted makes the lead an SAL, held keeps it with or without a date to look again,
 * rejected sends it back with a reason, into a scenario where one is named (S61). A held one may be answered again. Answers false, and does nothing,
 * when it was accepted or rejected before or the caller's key used before. Throws `not_found`,
 * and `conflict` when the scenario takes nobody in.
 */
export async function answerHandoff(
  runtime: Runtime,
  asked: { readonly handoff: string; readonly answer: HandoffAnswerBody; readonly key?: string | undefined },
  actor: Actor,
): Promise<boolean> {
  const { handoff: id, answer } = asked
  const { returnTo } = answer
  const back = returnTo === undefined ? undefined : await wayByHand(runtime, returnTo)
  return await inLeadOf(
    runtime,
    () => leadOfHandoff(runtime.db, id),
    async (session) => {
      if (!(await isFirst(session, { key: asked.key, actor, about: `handoff:${id}` }))) return false
      const handoff = await lockHandoff(session.tx, id)
      if (handoff?.leadId !== session.lead) throw new LeadMoved()
      if (handoff.state !== 'open' && handoff.state !== 'held') return false
      const { reason, until, note } = answer
      const by = actor.kind === 'user' ? actor.id : undefined
      const written = { state: answer.answer, reason, heldUntil: until, by, now: session.now }
      await writeAnswer(session.tx, id, written)
      const about = { actor, action: 'handoff.answered', subject: { kind: 'handoff', id } } as const
      const before = { state: handoff.state }
      await noteChange(
        session.tx,
        { ...about, before, after: { state: answer.answer, reason, until, returnTo } },
        session.now,
      )
      if (answer.answer === 'accepted') await accept(session, actor)
      const payload = {
        handoff: handoff.key,
        answer: answer.answer,
        ...(reason !== undefined && { reason }),
        ...(note !== undefined && { note }),
        ...(until !== undefined && { until }),
      }
      await record(session, { kind: 'handoff.answered', payload, cause: causeOf(actor) })
      if (back) await letIn(session, back, actor)
      return true
    },
  )
}
