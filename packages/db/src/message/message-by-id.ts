import type { EpochMs, LeadId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A message as those ask for it who follow its links, or decide about it. */
export interface MessageRow {
  readonly id: string
  readonly key: string
  readonly channel: 'email'
  readonly purpose: 'marketing' | 'transactional' | 'staff'
  readonly state: string
  readonly reason: string | null
  readonly fence: number
  readonly address: string
  readonly leadId: LeadId | null
  readonly runId: string | null
  readonly versionId: VersionId | null
  readonly node: string | null
  readonly mailId: string | null
  readonly mailVersionId: string | null
  readonly content: unknown
  readonly atLeastOnce: boolean
  readonly settledAt: EpochMs | null
}

const COLUMNS = `id, key, channel, purpose, state, reason, fence, address, lead_id as "leadId", run_id as "runId",
  version_id as "versionId", node, mail_id as "mailId", mail_version_id as "mailVersionId", content,
  at_least_once as "atLeastOnce", settled_at as "settledAt"`

export async function messageById(db: Queryable, id: string): Promise<MessageRow | undefined> {
  const [row] = await db<MessageRow[]>`select ${db.unsafe(COLUMNS)} from messages where id = ${id}`
  return row
}

/** Locks a message; its lead is locked before it. */
export async function lockMessage(tx: Tx, id: string): Promise<MessageRow | undefined> {
  const [row] = await tx<MessageRow[]>`select ${tx.unsafe(COLUMNS)} from messages where id = ${id} for update`
  return row
}

/** How many rows there are of one send: itself, and what a person had sent again. */
export async function copiesOf(tx: Tx, key: string): Promise<number> {
  const [row] = await tx<{ n: number }[]>`
    select count(*)::int as n from messages where key = ${key} or key like ${`${key.replaceAll(/[\\%_]/gu, '\\$&')}#%`}`
  return row?.n ?? 0
}
