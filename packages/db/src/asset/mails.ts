import type { Stage } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A mail as it is written, and which of its contents was frozen last. */
export interface MailRow {
  readonly id: string
  readonly name: string
  readonly content: unknown
  readonly version: number
  readonly versionId: string | null
  readonly updatedAt: EpochMs
  readonly archivedAt: EpochMs | null
  /** The content is not the one that was frozen last. */
  readonly changed: boolean
}

/** A mail in the list: whom it addresses how, without its body. */
export interface MailListRow extends Omit<MailRow, 'content' | 'versionId'> {
  readonly subjects: Readonly<Record<string, string>>
  readonly stage: Stage | null
}

/** One frozen content of a mail. */
export interface MailVersionRow {
  readonly version: number
  readonly createdAt: EpochMs
}

const COLUMNS = `id, name, content, version, version_id as "versionId", updated_at as "updatedAt", archived_at as "archivedAt",
  (select v.content from mail_versions v where v.id = mails.version_id) is distinct from content as changed`

export async function mailList(db: Queryable): Promise<readonly MailListRow[]> {
  return await db<MailListRow[]>`
    select m.id, m.name, m.version, m.updated_at as "updatedAt", m.archived_at as "archivedAt",
      (select coalesce(jsonb_object_agg(language, variant -> 'subject'), '{}')
        from jsonb_each(m.content -> 'variants') as variants (language, variant)) as subjects,
      m.content ->> 'stage' as stage,
      v.content is distinct from m.content as changed
    from mails m left join mail_versions v on v.id = m.version_id order by m.name, m.id`
}

/** The contents of a mail that were frozen, the newest first. */
export async function mailVersions(db: Queryable, id: string): Promise<readonly MailVersionRow[]> {
  return await db<MailVersionRow[]>`
    select version, created_at as "createdAt" from mail_versions where mail_id = ${id} order by version desc limit 200`
}

/** One frozen content of a mail by its number. */
export async function mailVersion(
  db: Queryable,
  id: string,
  version: number,
): Promise<(MailVersionRow & { readonly content: unknown }) | undefined> {
  const [row] = await db<(MailVersionRow & { readonly content: unknown })[]>`
    select version, created_at as "createdAt", content from mail_versions where mail_id = ${id} and version = ${version}`
  return row
}

export async function mailById(db: Queryable, id: string): Promise<MailRow | undefined> {
  const [row] = await db<MailRow[]>`select ${db.unsafe(COLUMNS)} from mails where id = ${id}`
  return row
}

/** Locks mails in order of id, so that two publishings freeze one content once. */
export async function lockMails(tx: Tx, ids: readonly string[]): Promise<readonly MailRow[]> {
  return await tx<MailRow[]>`
    select ${tx.unsafe(COLUMNS)} from mails where id = any(${[...ids]}) order by id for update`
}

/** Makes a mail or replaces its content; one that was archived comes back. */
export async function putMail(
  tx: Tx,
  mail: { readonly id: string; readonly name: string; readonly content: unknown },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into mails (id, name, content, created_at, updated_at)
    values (${mail.id}, ${mail.name}, ${tx.json(mail.content as never)}, ${now}, ${now})
    on conflict (id) do update set name = excluded.name, content = excluded.content, updated_at = excluded.updated_at,
      archived_at = null`
}

/** Puts a mail away (`at`) or brings it back (null); false when it was so already, or there is none. */
export async function archiveMail(tx: Tx, id: string, at: EpochMs | null): Promise<boolean> {
  const rows = await tx`
    update mails set archived_at = ${at} where id = ${id} and (archived_at is null) = ${at !== null} returning 1`
  return rows.length > 0
}

/** The content that was frozen under an id. */
export async function frozenContent(db: Queryable, versionId: string): Promise<unknown> {
  const [row] = await db<{ content: unknown }[]>`select content from mail_versions where id = ${versionId}`
  return row?.content
}

/** Freezes a content with its compiled forms; the mail remembers it as its newest. */
export async function insertMailVersion(
  tx: Tx,
  version: {
    readonly id: string
    readonly mailId: string
    readonly version: number
    readonly content: unknown
    readonly compiled: Readonly<Record<string, unknown>>
  },
  now: EpochMs,
): Promise<void> {
  await tx`insert into mail_versions ${tx({
    id: version.id,
    mail_id: version.mailId,
    version: version.version,
    content: tx.json(version.content as never),
    compiled: tx.json(version.compiled as never),
    created_at: now,
  })}`
  await tx`update mails set version = ${version.version}, version_id = ${version.id} where id = ${version.mailId}`
}
