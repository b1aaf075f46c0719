import type { EpochMs, Language } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { Sighting } from '../hit/visitors.ts'

/** A form that waits for its address to be confirmed. */
export interface PendingSubmission {
  readonly id: string
  readonly form: string
  readonly email: string
  readonly language: Language
  readonly definition: unknown
  readonly answers: Readonly<Record<string, unknown>>
  /** Null when the form asked for none. */
  readonly consent: boolean | null
  readonly visitor: Sighting | null
  readonly url: string | null
  readonly source: string | null
  readonly createdAt: EpochMs
  readonly expiresAt: EpochMs
  readonly confirmedAt: EpochMs | null
}

export async function insertPending(
  tx: Tx,
  pending: Omit<PendingSubmission, 'createdAt' | 'confirmedAt'>,
  now: EpochMs,
): Promise<void> {
  await tx`insert into pending_submissions ${tx({
    id: pending.id,
    form_id: pending.form,
    email: pending.email,
    language: pending.language,
    definition: tx.json(pending.definition as never),
    answers: tx.json(pending.answers as never),
    consent: pending.consent,
    visitor: pending.visitor && tx.json(pending.visitor as never),
    url: pending.url,
    source: pending.source,
    created_at: now,
    expires_at: pending.expiresAt,
  })}`
}

/** How many confirmations an address was asked for since two times; those who ask at the same time wait for each other. */
export async function countPending(
  tx: Tx,
  email: string,
  since: { readonly hour: EpochMs; readonly day: EpochMs },
): Promise<{ readonly hour: number; readonly day: number }> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`confirm:${email}`}, 0))`
  const [row] = await tx<{ hour: number; day: number }[]>`
    select count(*)::int as day, (count(*) filter (where created_at > ${since.hour}))::int as hour
    from pending_submissions where email = ${email} and created_at > ${since.day}`
  return row ?? { hour: 0, day: 0 }
}

export async function pendingById(db: Queryable, id: string): Promise<PendingSubmission | undefined> {
  const [row] = await db<PendingSubmission[]>`
    select id, form_id as form, email, language, definition, answers, consent, visitor, url, source,
      created_at as "createdAt", expires_at as "expiresAt", confirmed_at as "confirmedAt"
    from pending_submissions where id = ${id}`
  return row
}

/** Marks a submission as confirmed and empties it, for its answers are the lead's now; false when it was so before. */
export async function confirmPending(tx: Tx, id: string, now: EpochMs): Promise<boolean> {
  const rows = await tx`
    update pending_submissions set confirmed_at = ${now}, answers = '{}', visitor = null, email = ''
    where id = ${id} and confirmed_at is null returning 1`
  return rows.length > 0
}

/** Deletes what nobody confirmed in time. */
export async function forgetExpired(db: Queryable, now: EpochMs): Promise<number> {
  const { count } = await db`delete from pending_submissions where expires_at < ${now}`
  return count
}
