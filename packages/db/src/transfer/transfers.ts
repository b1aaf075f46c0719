import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** The job that looks at the place of a transfer, or writes a file there; its key is the transfer's id. */
export const TRANSFER_JOB = 'transfer'

/** An exchange of files with another system. */
export interface TransferRow {
  readonly id: string
  readonly name: string
  readonly settings: unknown
  readonly paused: boolean
  readonly hostKey: unknown
  readonly offeredKey: unknown
  readonly lastRunAt: EpochMs | null
  readonly fault: unknown
  readonly toldFault: string | null
  readonly toldAt: EpochMs | null
  readonly hasSecret: boolean
  /** When it is due next; null while it is not. */
  readonly nextAt: EpochMs | null
  /** How many files wait for a person. */
  readonly waiting: number
}

/** The name under which the credentials of a transfer are kept. */
export const transferSecretName = (id: string): string => `transfer:${id}`

/** The transfers by name; one of them when an id is given. */
export async function transferRows(db: Queryable, id?: string): Promise<readonly TransferRow[]> {
  return await db<TransferRow[]>`
    select t.id, t.name, t.settings, t.paused, t.host_key as "hostKey", t.offered_key as "offeredKey",
      t.last_run_at as "lastRunAt", t.fault, t.told_fault as "toldFault", t.told_at as "toldAt",
      exists (select 1 from secrets s where s.name = 'transfer:' || t.id) as "hasSecret",
      (select j.due_at from jobs j where j.kind = ${TRANSFER_JOB} and j.key = t.id::text) as "nextAt",
      (select count(*)::int from transfer_files f join imports i on i.id = f.import_id
        where f.transfer_id = t.id and f.state = 'waiting' and i.state = 'ready') as waiting
    from transfers t ${id === undefined ? db`` : db`where t.id = ${id}`} order by t.name, t.id`
}

/** Keeps a transfer, or changes what was set. */
export async function putTransfer(
  tx: Tx,
  made: Pick<TransferRow, 'id' | 'name' | 'settings'> & { readonly by: string | null },
  now: EpochMs,
): Promise<void> {
  const settings = tx.json(made.settings as never)
  await tx`
    insert into transfers (id, name, settings, created_by, created_at, updated_at)
    values (${made.id}, ${made.name}, ${settings}, ${made.by}, ${now}, ${now})
    on conflict (id) do update set name = excluded.name, settings = excluded.settings, updated_at = excluded.updated_at`
}

/** What may change about a transfer beside its settings; null takes away. */
export interface TransferChange {
  readonly paused?: boolean
  readonly hostKey?: unknown
  readonly offeredKey?: unknown
  readonly lastRunAt?: EpochMs
  readonly fault?: unknown
  readonly toldFault?: string | null
  readonly toldAt?: EpochMs | null
}

export async function changeTransfer(tx: Queryable, id: string, change: TransferChange): Promise<void> {
  const json = (value: unknown) => (value === null ? null : tx.json(value as never))
  const columns = {
    ...(change.paused !== undefined && { paused: change.paused }),
    ...(change.hostKey !== undefined && { host_key: json(change.hostKey) }),
    ...(change.offeredKey !== undefined && { offered_key: json(change.offeredKey) }),
    ...(change.lastRunAt !== undefined && { last_run_at: change.lastRunAt }),
    ...(change.fault !== undefined && { fault: json(change.fault) }),
    ...(change.toldFault !== undefined && { told_fault: change.toldFault }),
    ...(change.toldAt !== undefined && { told_at: change.toldAt }),
  }
  await tx`update transfers set ${tx(columns)} where id = ${id}`
}

/** Removes a transfer and the list of its files; what they brought stays. */
export async function deleteTransfer(tx: Tx, id: string): Promise<void> {
  await tx`delete from transfers where id = ${id}`
}

/** Locks a transfer, so that two runs never claim at once. False when it is gone. */
export async function lockTransfer(tx: Tx, id: string): Promise<boolean> {
  return (await tx`select 1 from transfers where id = ${id} for update`).length > 0
}

/** Keeps a job for longer, while it is being done; false when it is no longer ours. */
export async function renewJob(
  db: Queryable,
  job: { readonly kind: string; readonly key: string; readonly dueAt: EpochMs; readonly attempts: number },
  until: EpochMs,
): Promise<boolean> {
  const rows = await db`
    update jobs set lease_until = ${until} where kind = ${job.kind} and key = ${job.key}
      and due_at = ${job.dueAt} and attempts = ${job.attempts} and lease_until is not null returning 1`
  return rows.length > 0
}
