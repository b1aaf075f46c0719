import type { DealChangeBody } from '@shirube/contract'
import { type Actor, dealById, leadOfDeal, updateDeal } from '@shirube/db'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLeadOf, LeadMoved } from '../control/in-lead-of.ts'
import { record } from '../ingest/record.ts'
import type { Runtime } from '../runtime.ts'

/**
 * Writes down what became of a deal: won for an amount, lost for a reason, or open again; an event in the lead's
 * history, which scenarios hear. The same again changes nothing. Throws `not_found`.
 */
export async function changeDeal(
  runtime: Runtime,
  asked: { readonly deal: string; readonly change: DealChangeBody },
  actor: Actor,
): Promise<void> {
  const { deal: id, change } = asked
  await inLeadOf(
    runtime,
    () => leadOfDeal(runtime.db, id),
    async (session) => {
      const deal = await dealById(session.tx, id)
      if (deal?.leadId !== session.lead) throw new LeadMoved()
      const { state, amount = deal.amount ?? undefined, reason } = change
      const same = deal.state === state && (deal.amount ?? undefined) === amount
      if (same && (deal.reason ?? undefined) === reason) return
      await updateDeal(session.tx, id, { state, amount, reason, now: session.now })
      const note = { actor, action: 'deal.changed', subject: { kind: 'deal', id } } as const
      const before = { state: deal.state, amount: deal.amount, reason: deal.reason }
      await noteChange(session.tx, { ...note, before, after: { state, amount, reason } }, session.now)
      const payload = {
        deal: id,
        state,
        ...(amount !== undefined && { amount }),
        ...(reason !== undefined && { reason }),
      }
      await record(session, { kind: 'deal.changed', payload, cause: causeOf(actor) })
    },
  )
}
