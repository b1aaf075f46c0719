import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A form as it is stored; its definition is read by the contract's schema. */
export interface FormRow {
  readonly id: string
  readonly name: string
  readonly definition: unknown
  readonly active: boolean
}

export async function formById(db: Queryable, id: string): Promise<FormRow | undefined> {
  const [row] = await db<FormRow[]>`select id, name, definition, active from forms where id = ${id}`
  return row
}

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

/** A document with the file that holds it. */
export interface MaterialRow {
  readonly id: string
  readonly name: string
  readonly tags: readonly string[]
  readonly fileId: string | null
}

export async function materialById(db: Queryable, id: string): Promise<MaterialRow | undefined> {
  const [row] = await db<MaterialRow[]>`
    select id, name, tags, file_id as "fileId" from materials where id = ${id}`
  return row
}
