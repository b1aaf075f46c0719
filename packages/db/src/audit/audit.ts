import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** Who makes a change: a colleague, a program with a key, or the product itself. */
export interface Actor {
  readonly kind: 'user' | 'key' | 'system'
  readonly id?: string
}

/** One change that somebody made, with what was there before and after. Never holds secrets. */
export interface AuditEntry {
  readonly actor: Actor
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly before?: unknown
  readonly after?: unknown
}

/** Notes a change, in its own transaction: either both are there or neither. */
export async function appendAudit(tx: Tx, entry: AuditEntry, now: EpochMs): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : tx.json(value as never))
  await tx`insert into audit_log ${tx({
    at: now,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id ?? null,
    action: entry.action,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    before: json(entry.before),
    after: json(entry.after),
  })}`
}

export interface AuditRow {
  readonly id: number
  readonly at: EpochMs
  readonly actorKind: Actor['kind']
  readonly actorId: string | null
  /** What the colleague or the key is called, while it exists. */
  readonly actorName: string | null
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly before: unknown
  readonly after: unknown
}

/** A page of the list of changes, newest first. */
export async function auditRows(
  db: Queryable,
  page: {
    readonly before?: number | undefined
    readonly limit: number
    readonly subjectKind?: string | undefined
    readonly subjectId?: string | undefined
  },
): Promise<readonly AuditRow[]> {
  return await db<AuditRow[]>`
    select a.id, a.at, a.actor_kind as "actorKind", a.actor_id as "actorId", a.action, a.subject_kind as "subjectKind",
      a.subject_id as "subjectId", a.before, a.after, coalesce(u.name, k.name) as "actorName"
    from audit_log a
    left join users u on a.actor_kind = 'user' and u.id::text = a.actor_id
    left join api_keys k on a.actor_kind = 'key' and k.id::text = a.actor_id
    where true
      ${page.before === undefined ? db`` : db`and a.id < ${page.before}`}
      ${page.subjectKind === undefined ? db`` : db`and a.subject_kind = ${page.subjectKind}`}
      ${page.subjectId === undefined ? db`` : db`and a.subject_id = ${page.subjectId}`}
    order by a.id desc limit ${page.limit}`
}
