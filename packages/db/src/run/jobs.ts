import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Database, Queryable, Tx } from '../connect/database.ts'

/** Something that comes due without an event. */
export interface Job {
  readonly kind: string
  readonly key: string
  readonly dueAt: EpochMs
  readonly payload: unknown
  readonly attempts: number
}

/** Sets when a job is due; a job of the same kind and key is moved. */
export async function scheduleJob(
  tx: Queryable,
  job: { readonly kind: string; readonly key: string; readonly dueAt: EpochMs; readonly payload?: unknown },
): Promise<void> {
  const payload = tx.json((job.payload ?? {}) as never)
  await tx`
    insert into jobs (kind, key, due_at, payload) values (${job.kind}, ${job.key}, ${job.dueAt}, ${payload})
    on conflict (kind, key) do update set due_at = excluded.due_at, payload = excluded.payload, lease_until = null, attempts = 0, last_error = null`
}

/** Sets a job for the company of a lead, by the company's id; none for a lead without a company. */
export async function scheduleForCompany(
  tx: Queryable,
  lead: LeadId,
  { kind, dueAt }: { readonly kind: string; readonly dueAt: EpochMs },
): Promise<void> {
  // One that waits keeps its time, so that points without end do not put it off; one that is being done is done anew.
  await tx`
    insert into jobs (kind, key, due_at, payload)
    select ${kind}, company_id::text, ${dueAt}, '{}' from leads where id = ${lead} and company_id is not null
    on conflict (kind, key) do update set attempts = 0, last_error = null, lease_until = null,
      due_at = case when jobs.lease_until is null then least(jobs.due_at, excluded.due_at) else excluded.due_at end`
}

/** Sets what is left of a job to be done next. Does nothing when somebody has set the job anew meanwhile. */
export async function continueJob(
  tx: Queryable,
  job: Job,
  next: { readonly dueAt: EpochMs; readonly payload: unknown },
): Promise<void> {
  // A millisecond on at least: by its time the job is told from the one that has been done.
  const dueAt = Math.max(next.dueAt, job.dueAt + 1)
  await tx`
    update jobs set due_at = ${dueAt}, payload = ${tx.json(next.payload as never)}, lease_until = null, attempts = 0, last_error = null
    where kind = ${job.kind} and key = ${job.key} and due_at = ${job.dueAt}`
}

/** Enters a job unless it is in the book already, whenever it is due there. */
export async function ensureJob(
  tx: Queryable,
  job: Pick<Job, 'kind' | 'key' | 'dueAt'> & { readonly payload?: unknown },
): Promise<void> {
  const payload = tx.json((job.payload ?? {}) as never)
  await tx`
    insert into jobs (kind, key, due_at, payload) values (${job.kind}, ${job.key}, ${job.dueAt}, ${payload})
    on conflict do nothing`
}

export async function cancelJob(tx: Queryable, kind: string, key: string): Promise<void> {
  await tx`delete from jobs where kind = ${kind} and key = ${key}`
}

/** Leases due jobs of these kinds. */
export async function claimJobs(
  db: Database,
  now: EpochMs,
  lease: { readonly ms: number; readonly limit: number; readonly kinds: readonly string[] },
): Promise<readonly Job[]> {
  return await db<Job[]>`
    update jobs set lease_until = ${now + lease.ms}, attempts = attempts + 1
    where (kind, key) in (
      select kind, key from jobs
      where due_at <= ${now} and kind = any(${[...lease.kinds]}) and (lease_until is null or lease_until < ${now})
      order by due_at limit ${lease.limit} for update skip locked)
    returning kind, key, due_at as "dueAt", payload, attempts`
}

/** Ends a job: gone, or due again. Only if nobody moved it meanwhile. */
export async function finishJob(tx: Database | Tx, job: Job, next?: EpochMs): Promise<void> {
  if (next === undefined)
    await tx`delete from jobs where kind = ${job.kind} and key = ${job.key} and due_at = ${job.dueAt}`
  else {
    await tx`
      update jobs set due_at = ${next}, lease_until = null, attempts = 0, last_error = null
      where kind = ${job.kind} and key = ${job.key} and due_at = ${job.dueAt}`
  }
}

/** A job that failed waits longer each time, at most an hour. */
export async function failJob(
  db: Database,
  job: Job,
  { error, now }: { readonly error: string; readonly now: EpochMs },
): Promise<void> {
  const retryAt = now + Math.min(3_600_000, 1000 * 2 ** Math.min(job.attempts, 12))
  await db`update jobs set lease_until = ${retryAt}, last_error = ${error.slice(0, 2000)} where kind = ${job.kind} and key = ${job.key}`
}
