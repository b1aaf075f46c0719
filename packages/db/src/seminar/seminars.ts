import type { EpochMs, Localised } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A seminar or an exhibition. */
export interface SeminarContent {
  readonly id: string
  readonly kind: 'seminar' | 'exhibition'
  readonly title: Localised
  readonly startsAt: EpochMs
  readonly endsAt: EpochMs
  readonly timeZone: string
  readonly place: string
  readonly capacity: number | null
  readonly form: string | null
}

/** A seminar with how many have registered and how many were there. */
export interface SeminarRow extends SeminarContent {
  readonly formName: string | null
  readonly archivedAt: EpochMs | null
  readonly registered: number
  readonly attended: number
}

const SHOWN = `
  select s.id, s.kind, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone", s.place,
    s.capacity, s.form_id as form, f.name as "formName", s.archived_at as "archivedAt",
    (select count(registered_at)::int from seminar_guests g where g.seminar_id = s.id) as registered,
    (select count(attended_at)::int from seminar_guests g where g.seminar_id = s.id) as attended
  from seminars s left join forms f on f.id = s.form_id`

/** All of them, the latest first; one of them when an id is given. */
export async function seminarList(db: Queryable, id?: string): Promise<readonly SeminarRow[]> {
  return await db<SeminarRow[]>`
    ${db.unsafe(SHOWN)} ${id === undefined ? db`` : db`where s.id = ${id}`} order by s.starts_at desc, s.id`
}

/** The seminar that people register for by this form. */
export async function seminarOfForm(db: Queryable, form: string): Promise<SeminarRow | undefined> {
  const [row] = await db<SeminarRow[]>`
    ${db.unsafe(SHOWN)} where s.form_id = ${form} and s.archived_at is null`
  return row
}

export async function putSeminar(tx: Tx, seminar: SeminarContent, now: EpochMs): Promise<void> {
  const { id, kind, title, startsAt, endsAt, timeZone, place, capacity, form } = seminar
  await tx`
    insert into seminars (id, kind, title, starts_at, ends_at, time_zone, place, capacity, form_id, created_at, updated_at)
    values (${id}, ${kind}, ${tx.json(title)}, ${startsAt}, ${endsAt}, ${timeZone}, ${place}, ${capacity}, ${form}, ${now}, ${now})
    on conflict (id) do update set kind = excluded.kind, title = excluded.title, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, time_zone = excluded.time_zone, place = excluded.place, capacity = excluded.capacity,
      form_id = excluded.form_id, updated_at = excluded.updated_at`
}

/** Puts a seminar away (`at`) or brings it back (null); false when it was so already, or there is none. */
export async function archiveSeminar(tx: Tx, id: string, at: EpochMs | null): Promise<boolean> {
  const rows = await tx`
    update seminars set archived_at = ${at} where id = ${id} and (archived_at is null) = ${at !== null} returning 1`
  return rows.length > 0
}

/** Locks a seminar, so that its last seat is given once; answers how many seats are left, without end when any. */
export async function lockSeats(tx: Tx, id: string): Promise<number | undefined> {
  const [row] = await tx<{ capacity: number | null }[]>`
    select capacity from seminars where id = ${id} and archived_at is null for update`
  if (!row) return undefined
  if (row.capacity === null) return Number.POSITIVE_INFINITY
  const [taken] = await tx<{ n: number }[]>`
    select count(registered_at)::int as n from seminar_guests where seminar_id = ${id}`
  return row.capacity - (taken?.n ?? 0)
}
