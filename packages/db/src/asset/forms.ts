import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A form as it is put together. */
export interface FormListRow {
  readonly id: string
  readonly name: string
  readonly definition: unknown
  readonly active: boolean
  readonly updatedAt: EpochMs
  readonly archivedAt: EpochMs | null
}

/** How often a form was sent in, when last, and how many are still asked whether the address is theirs. */
export interface FormCount {
  readonly form: string
  readonly submissions: number
  readonly lastAt: EpochMs | null
  readonly unconfirmed: number
}

/** The counts of all forms that were ever sent in. */
export async function formCounts(db: Queryable, now: EpochMs): Promise<readonly FormCount[]> {
  return await db<FormCount[]>`
    select form, sum(submissions)::int as submissions, max(last_at) as "lastAt", sum(unconfirmed)::int as unconfirmed from (
      select form_id as form, count(*) as submissions, max(at) as last_at, 0 as unconfirmed from submissions group by form_id
      union all
      select form_id, 0, null, count(*) from pending_submissions
      where confirmed_at is null and expires_at >= ${now}::timestamptz group by form_id) counted
    group by form`
}

/** The forms that give a document for their answers. */
export async function formsGiving(
  db: Queryable,
  material: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await db<{ id: string; name: string }[]>`
    select id, name from forms where definition ->> 'material' = ${material} order by name, id`
}

export async function formList(db: Queryable, id?: string): Promise<readonly FormListRow[]> {
  return await db<FormListRow[]>`
    select id, name, definition, active, updated_at as "updatedAt", archived_at as "archivedAt" from forms
    ${id === undefined ? db`` : db`where id = ${id}`} order by name, id`
}

/** Puts a form away (`at`) or brings it back (null); false when it was so already, or there is none. */
export async function archiveForm(tx: Tx, id: string, at: EpochMs | null): Promise<boolean> {
  const rows = await tx`
    update forms set archived_at = ${at} where id = ${id} and (archived_at is null) = ${at !== null} returning 1`
  return rows.length > 0
}

export async function putForm(
  tx: Tx,
  form: Omit<FormListRow, 'updatedAt' | 'archivedAt'>,
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into forms (id, name, definition, active, created_at, updated_at)
    values (${form.id}, ${form.name}, ${tx.json(form.definition as never)}, ${form.active}, ${now}, ${now})
    on conflict (id) do update set name = excluded.name, definition = excluded.definition, active = excluded.active,
      updated_at = excluded.updated_at`
}
