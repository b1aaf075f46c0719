import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** One sending of a form. */
export interface NewSubmission {
  readonly id: string
  readonly form: string
  readonly lead: LeadId
  readonly visitor?: string
  readonly fields: Readonly<Record<string, unknown>>
}

export async function insertSubmission(tx: Tx, submission: NewSubmission, now: EpochMs): Promise<void> {
  await tx`insert into submissions ${tx({
    id: submission.id,
    form_id: submission.form,
    lead_id: submission.lead,
    visitor_id: submission.visitor ?? null,
    fields: tx.json(submission.fields as never),
    at: now,
  })}`
}

/** When a lead last counted as having submitted a form; read under the lead's lock. */
export async function lastSubmitted(tx: Tx, lead: LeadId, form: string): Promise<EpochMs | undefined> {
  const [row] = await tx<{ at: EpochMs }[]>`
    select received_at as at from events
    where lead_id = ${lead} and kind = 'form.submitted' and payload ->> 'form' = ${form} order by seq desc limit 1`
  return row?.at
}
