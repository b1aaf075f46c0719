import type { LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What came of a bulk work for one lead; empty while its turn is still to come. */
export type BulkOutcome = '' | 'changed' | 'same' | 'gone' | 'undone' | 'stays'

/** One lead of a bulk work. */
export interface BulkPerson {
  readonly lead: LeadId
  readonly before: unknown
}

/** The next leads for which it stands so. */
export async function bulkPeople(
  db: Queryable,
  asked: { readonly work: string; readonly outcome: BulkOutcome; readonly limit: number },
): Promise<readonly BulkPerson[]> {
  return await db<BulkPerson[]>`
    select lead_id as lead, before from bulk_people
    where work_id = ${asked.work} and outcome = ${asked.outcome} order by lead_id limit ${asked.limit}`
}

/** Notes what came of it for one lead; false when somebody else did so before. */
export async function settleBulkPerson(
  tx: Queryable,
  about: { readonly work: string; readonly lead: LeadId; readonly from: BulkOutcome },
  came: { readonly outcome: BulkOutcome; readonly before?: unknown },
): Promise<boolean> {
  const before = came.before === undefined ? tx`` : tx`, before = ${tx.json(came.before as never)}`
  const rows = await tx`
    update bulk_people set outcome = ${came.outcome} ${before}
    where work_id = ${about.work} and lead_id = ${about.lead} and outcome = ${about.from} returning 1`
  return rows.length > 0
}

/** True when it still stands so for the lead; nobody else settles it before this transaction ends. */
export async function holdBulkPerson(
  tx: Tx,
  about: { readonly work: string; readonly lead: LeadId; readonly from: BulkOutcome },
): Promise<boolean> {
  const rows = await tx`
    select 1 from bulk_people
    where work_id = ${about.work} and lead_id = ${about.lead} and outcome = ${about.from} for update`
  return rows.length > 0
}

/** Adds to how far a bulk work is. */
export async function addBulkProgress(
  db: Queryable,
  work: string,
  more: { readonly done: number; readonly changed: number; readonly undone: number },
): Promise<void> {
  await db`
    update bulk_works set done = done + ${more.done}, changed = changed + ${more.changed}, undone = undone + ${more.undone}
    where id = ${work}`
}
