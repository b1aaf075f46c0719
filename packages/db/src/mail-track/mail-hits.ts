import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Database, Queryable, Tx } from '../connect/database.ts'

/** An opening or a click as it came in. */
export interface MailHit {
  readonly messageId: string
  readonly kind: 'opened' | 'clicked'
  readonly link?: string
  readonly url?: string
  /** Why the request alone shows a machine, if it does. */
  readonly machine?: string
  readonly visitor?: string
  readonly ip?: string
  readonly userAgent?: string
}

/** Keeps openings and clicks, all or none. */
export async function appendMailHits(
  db: Database,
  hits: readonly MailHit[],
  receivedAt: EpochMs,
): Promise<void> {
  const column = (read: (hit: MailHit) => string | undefined): (string | null)[] =>
    hits.map((hit) => read(hit) ?? null)
  await db`
    insert into mail_hits (message_id, kind, link, url, received_at, machine, visitor_id, ip, user_agent)
    select h.id, h.kind, h.link, h.url, ${receivedAt}, h.machine, h.visitor, h.ip, h.agent
    from unnest(${hits.map((hit) => hit.messageId)}::uuid[], ${hits.map((hit) => hit.kind)}::text[],
      ${column((hit) => hit.link)}::text[], ${column((hit) => hit.url)}::text[], ${column((hit) => hit.machine)}::text[],
      ${column((hit) => hit.visitor)}::text[], ${column((hit) => hit.ip)}::text[], ${column((hit) => hit.userAgent)}::text[])
      with ordinality as h(id, kind, link, url, machine, visitor, ip, agent, n) order by h.n`
}

/** A hit that has not become an event yet. */
export interface WaitingMailHit {
  readonly id: number
  readonly kind: 'opened' | 'clicked'
  readonly link: string | null
  readonly url: string | null
  readonly receivedAt: EpochMs
  readonly machine: string | null
  readonly visitor: string | null
  readonly ip: string | null
  readonly userAgent: string | null
}

/** A message that has hits waiting, and the first of them. */
export interface MessageWithHits {
  readonly message: string
  readonly lead: LeadId | null
  readonly first: number
}

/** The messages that have hits waiting, those that waited longest first, behind the hit named. */
export async function messagesWithHits(
  db: Database,
  after: number,
  limit: number,
): Promise<readonly MessageWithHits[]> {
  return await db<MessageWithHits[]>`
    select h.message_id as message, h.first, m.lead_id as lead
    from (select message_id, min(id) as first from mail_hits group by message_id having min(id) > ${after}
      order by 2 limit ${limit}) h
    left join messages m on m.id = h.message_id order by h.first`
}

const COLUMNS = `id, kind, link, url, received_at as "receivedAt", machine, visitor_id as visitor, ip, user_agent as "userAgent"`

/** The waiting hits of one message, in the order of their arrival. */
export async function waitingMailHits(db: Queryable, message: string): Promise<readonly WaitingMailHit[]> {
  return await db<WaitingMailHit[]>`
    select ${db.unsafe(COLUMNS)} from mail_hits where message_id = ${message} order by id`
}

/** The same, locked. */
export async function lockMailHits(tx: Tx, message: string): Promise<readonly WaitingMailHit[]> {
  return await tx<WaitingMailHit[]>`
    select ${tx.unsafe(COLUMNS)} from mail_hits where message_id = ${message} order by id for update`
}

/** Takes hits out, in the transaction that makes events of them. */
export async function takeMailHits(tx: Queryable, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx`delete from mail_hits where id = any(${[...ids]}::bigint[])`
}

/** When a page was last looked at: by the lead since then, or ever in a browser that our tracker knows. */
export async function pagesSeen(
  db: Queryable,
  asked: { readonly lead: LeadId; readonly since: EpochMs; readonly visitors: readonly string[] },
): Promise<{ readonly at: readonly EpochMs[]; readonly known: ReadonlySet<string> }> {
  const rows = await db<{ at: EpochMs }[]>`
    select received_at as at from events where lead_id = ${asked.lead} and received_at >= ${asked.since}
      and kind in ('page.viewed', 'page.engaged', 'link.clicked') and not machine`
  const known =
    asked.visitors.length === 0
      ? []
      : await db<{ id: string }[]>`select id from visitors where id = any(${[...asked.visitors]}::text[])`
  return { at: rows.map((row) => row.at), known: new Set(known.map((row) => row.id)) }
}
