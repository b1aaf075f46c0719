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
}

const COLUMNS = `id, name, content, version, version_id as "versionId", updated_at as "updatedAt", archived_at as "archivedAt"`

export async function mailList(db: Queryable): Promise<readonly Omit<MailRow, 'content'>[]> {
  return await db<MailRow[]>`
    select id, name, version, version_id as "versionId", updated_at as "updatedAt", archived_at as "archivedAt"
    from mails order by name, id`
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

export async function archiveMail(tx: Tx, id: string, now: EpochMs): Promise<boolean> {
  const rows =
    await tx`update mails set archived_at = ${now} where id = ${id} and archived_at is null returning 1`
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
