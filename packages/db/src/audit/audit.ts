import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

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
  /** What was changed is called, while it exists. */
  readonly subjectName: string | null
  /** The attributes of the lead whom the change was about. */
  readonly subjectLead: Readonly<Record<string, unknown>> | null
  readonly before: unknown
  readonly after: unknown
}

/** The name of what an entry `a` is about, whose id as a uuid, if it is one, is `u.id`. */
const SUBJECT_NAME = `case a.subject_kind
  when 'list' then (select name from lists where id = a.subject_id)
  when 'segment' then (select name from segments where id = a.subject_id)
  when 'campaign' then (select name from campaigns where id = a.subject_id)
  when 'mail' then (select name from mails where id = a.subject_id)
  when 'form' then (select name from forms where id = a.subject_id)
  when 'material' then (select name from materials where id = a.subject_id)
  when 'page-group' then (select name from page_groups where id = a.subject_id)
  when 'custom-event' then (select name from custom_events where id = a.subject_id)
  when 'custom-field' then (select name from custom_fields where id = a.subject_id)
  when 'scenario' then (select name from scenarios where id = a.subject_id)
  when 'team' then (select name from teams where id = a.subject_id)
  when 'user' then (select name from users where id = u.id)
  when 'api-key' then (select name from api_keys where id = u.id)
  when 'import' then (select name from imports where id = u.id)
  when 'transfer' then (select name from transfers where id = u.id)
end`

/** The lead whom an entry is about, by itself or through work, a deal or a run. */
const SUBJECT_LEAD = `case a.subject_kind
  when 'lead' then u.id
  when 'call' then (select lead_id from tasks where id = u.id)
  when 'handoff' then (select lead_id from handoffs where id = u.id)
  when 'deal' then (select lead_id from deals where id = u.id)
  when 'run' then (select lead_id from runs where id = u.id)
end`

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
      a.subject_id as "subjectId", a.before, a.after, coalesce(c.name, k.name) as "actorName",
      ${db.unsafe(SUBJECT_NAME)} as "subjectName",
      (select l.fields from leads l where l.id = ${db.unsafe(SUBJECT_LEAD)}) as "subjectLead"
    from audit_log a
    cross join lateral (
      select case when a.subject_id ~ ${UUID} then a.subject_id::uuid end as id
    ) u
    left join users c on a.actor_kind = 'user' and c.id::text = a.actor_id
    left join api_keys k on a.actor_kind = 'key' and k.id::text = a.actor_id
    where true
      ${page.before === undefined ? db`` : db`and a.id < ${page.before}`}
      ${page.subjectKind === undefined ? db`` : db`and a.subject_kind = ${page.subjectKind}`}
      ${page.subjectId === undefined ? db`` : db`and a.subject_id = ${page.subjectId}`}
    order by a.id desc limit ${page.limit}`
}
