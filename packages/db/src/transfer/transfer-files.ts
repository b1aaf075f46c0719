import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { ImportState } from '../import/imports.ts'

/** How far a file of a transfer is, beside what its import says. */
export type TransferFileState =
  | 'seen'
  | 'taking'
  | 'waiting'
  | 'taken'
  | 'failed'
  | 'same'
  | 'writing'
  | 'written'

/** A file as its place shows it. */
export interface SeenFile {
  readonly name: string
  readonly size: number
  readonly modifiedAt: EpochMs
}

/** A file of a transfer and what has become of it. */
export interface TransferFileRow extends SeenFile {
  readonly id: string
  readonly transferId: string
  readonly state: TransferFileState
  readonly importId: string | null
  readonly rows: number | null
  readonly fault: unknown
  readonly settled: boolean
  readonly seenAt: EpochMs
  readonly endedAt: EpochMs | null
  /** How far the import is that it became; null before, and after it was thrown away. */
  readonly importState: ImportState | null
  readonly importRows: number | null
  readonly importCounts: Readonly<Record<string, number>> | null
  readonly importFault: unknown
}

const COLUMNS = (db: Queryable) => db`
  f.id, f.transfer_id as "transferId", f.name, f.size, f.modified_at as "modifiedAt", f.state, f.import_id as "importId",
  f.rows, f.fault, f.settled, f.seen_at as "seenAt", f.ended_at as "endedAt", i.state as "importState",
  i.rows as "importRows", i.counts as "importCounts", i.fault as "importFault"`

const SHOWN = 100

/** The last files of a transfer that are more than seen, the newest first. */
export const transferFilesOf = async (db: Queryable, transfer: string): Promise<readonly TransferFileRow[]> =>
  await db<TransferFileRow[]>`
    select ${COLUMNS(db)} from transfer_files f left join imports i on i.id = f.import_id
    where f.transfer_id = ${transfer} and f.state <> 'seen' order by f.seen_at desc, f.id desc limit ${SHOWN}`

/** What is known of a file as it lies there now: by name, size and time. */
export async function knownFile(
  db: Queryable,
  transfer: string,
  file: SeenFile,
): Promise<TransferFileRow | undefined> {
  const [row] = await db<TransferFileRow[]>`
    select ${COLUMNS(db)} from transfer_files f left join imports i on i.id = f.import_id
    where f.transfer_id = ${transfer} and f.name = ${file.name} and f.size = ${file.size}
      and f.modified_at = ${file.modifiedAt}`
  return row
}

/** The file that became an import. */
export async function fileOfImport(db: Queryable, importId: string): Promise<TransferFileRow | undefined> {
  const [row] = await db<TransferFileRow[]>`
    select ${COLUMNS(db)} from transfer_files f left join imports i on i.id = f.import_id
    where f.import_id = ${importId}`
  return row
}

/** The file that is or was written for a time. */
export async function fileWrittenFor(
  db: Queryable,
  transfer: string,
  at: EpochMs,
): Promise<TransferFileRow | undefined> {
  const [row] = await db<TransferFileRow[]>`
    select ${COLUMNS(db)} from transfer_files f left join imports i on i.id = f.import_id
    where f.transfer_id = ${transfer} and f.modified_at = ${at} and f.state in ('writing', 'written')`
  return row
}

/** Enters a file. Does nothing when the same is known already; answers whether it was new. */
export async function enterFile(
  tx: Queryable,
  file: SeenFile & {
    readonly id: string
    readonly transferId: string
    readonly state: TransferFileState
    readonly importId?: string
  },
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`
    insert into transfer_files (id, transfer_id, name, size, modified_at, state, import_id, seen_at)
    values (${file.id}, ${file.transferId}, ${file.name}, ${file.size}, ${file.modifiedAt}, ${file.state},
      ${file.importId ?? null}, ${now})
    on conflict do nothing returning 1`
  return rows.length > 0
}

/** Gives up files that were begun for another time and never written. */
export async function abandonWriting(tx: Queryable, transfer: string, except: EpochMs): Promise<void> {
  await tx`
    update transfer_files set state = 'failed' where transfer_id = ${transfer} and state = 'writing'
      and modified_at <> ${except}`
}

/** What may change about a file of a transfer. */
export interface TransferFileChange {
  readonly state?: TransferFileState
  readonly importId?: string
  readonly sha256?: string
  readonly size?: number
  readonly rows?: number
  readonly fault?: unknown
  readonly settled?: boolean
  readonly seenAt?: EpochMs
  readonly endedAt?: EpochMs
}

export async function changeFile(
  tx: Queryable,
  id: string,
  { importId, endedAt, seenAt, fault, ...plain }: TransferFileChange,
): Promise<void> {
  const columns = {
    ...plain,
    ...(importId !== undefined && { import_id: importId }),
    ...(seenAt !== undefined && { seen_at: seenAt }),
    ...(endedAt !== undefined && { ended_at: endedAt }),
    ...(fault !== undefined && { fault: tx.json(fault as never) }),
  }
  await tx`update transfer_files set ${tx(columns)} where id = ${id}`
}

/** True when the same bytes were taken in by this transfer before, and still stand. */
export async function wasTakenBefore(
  tx: Tx,
  file: { readonly id: string; readonly transferId: string; readonly sha256: string },
): Promise<boolean> {
  const rows = await tx`
    select 1 from transfer_files f join imports i on i.id = f.import_id
    where f.transfer_id = ${file.transferId} and f.sha256 = ${file.sha256} and f.id <> ${file.id}
      and i.state in ('ready', 'running', 'done') limit 1`
  return rows.length > 0
}

/** Files that are dealt with but still lie at their place. */
export const unsettledFiles = async (db: Queryable, transfer: string): Promise<readonly TransferFileRow[]> =>
  await db<TransferFileRow[]>`
    select ${COLUMNS(db)} from transfer_files f left join imports i on i.id = f.import_id
    where f.transfer_id = ${transfer} and not f.settled and f.state in ('taken', 'waiting', 'same', 'failed')
      and i.state is distinct from 'ready'
    order by f.seen_at limit 200`

/** Forgets what was only seen and lies there no more. */
export async function forgetSeen(tx: Queryable, transfer: string, before: EpochMs): Promise<void> {
  await tx`
    delete from transfer_files where transfer_id = ${transfer} and state = 'seen' and seen_at < ${before}`
}

/** The job that tells colleagues what an import brought; its key is the import's id. */
export const REPORT_JOB = 'transfer.report'

/** Has colleagues told what an import brought, if its file came by a transfer. */
export async function askForReport(tx: Queryable, importId: string, now: EpochMs): Promise<void> {
  await tx`
    insert into jobs (kind, key, due_at, payload)
    select ${REPORT_JOB}, import_id::text, ${now}, '{}' from transfer_files where import_id = ${importId}
    on conflict (kind, key) do nothing`
}
