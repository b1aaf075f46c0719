import type { EpochMs, LeadId } from '@shirube/kernel'
import { containing } from '../connect/containing.ts'
import type { Queryable, Tx } from '../connect/database.ts'

/** Somebody who has registered for a seminar, or was there. */
export interface GuestRow {
  readonly leadId: LeadId
  readonly fields: Readonly<Record<string, unknown>>
  readonly companyName: string | null
  readonly registeredAt: EpochMs | null
  readonly attendedAt: EpochMs | null
}

/** A lead and a seminar. */
export interface GuestKey {
  readonly seminar: string
  readonly lead: LeadId
}

/** The guests whose name, company or address holds what was typed, in order of their names. */
export async function guestList(
  db: Queryable,
  asked: { readonly seminar: string; readonly search?: string | undefined; readonly limit: number },
): Promise<readonly GuestRow[]> {
  const { seminar, search, limit } = asked
  const held = search === undefined ? db`` : db`and l.search like ${containing(search)}`
  return await db<GuestRow[]>`
    select g.lead_id as "leadId", l.fields, coalesce(c.name, l.fields ->> 'companyName') as "companyName",
      g.registered_at as "registeredAt", g.attended_at as "attendedAt"
    from seminar_guests g join leads l on l.id = g.lead_id left join companies c on c.id = l.company_id
    where g.seminar_id = ${seminar} ${held}
    order by coalesce(l.fields ->> 'lastNameKana', l.fields ->> 'lastName', l.fields ->> 'email'), g.lead_id limit ${limit}`
}

/** True when somebody has a seat already. */
export async function hasSeat(tx: Tx, { seminar, lead }: GuestKey): Promise<boolean> {
  const rows = await tx`
    select 1 from seminar_guests where seminar_id = ${seminar} and lead_id = ${lead} and registered_at is not null`
  return rows.length > 0
}

/** Gives somebody a seat. */
export async function giveSeat(tx: Tx, { seminar, lead }: GuestKey, now: EpochMs): Promise<void> {
  await tx`
    insert into seminar_guests (seminar_id, lead_id, registered_at) values (${seminar}, ${lead}, ${now})
    on conflict (seminar_id, lead_id) do update set registered_at = excluded.registered_at`
}

/** Forgets whoever neither has a seat nor was there. */
async function forgetStranger(tx: Tx, { seminar, lead }: GuestKey): Promise<void> {
  await tx`
    delete from seminar_guests
    where seminar_id = ${seminar} and lead_id = ${lead} and registered_at is null and attended_at is null and told_at is null`
}

/** Takes a seat back; who was there stays as one who came without. False when there was none. */
export async function takeSeatBack(tx: Tx, { seminar, lead }: GuestKey): Promise<boolean> {
  const rows = await tx`
    update seminar_guests set registered_at = null
    where seminar_id = ${seminar} and lead_id = ${lead} and registered_at is not null returning 1`
  await forgetStranger(tx, { seminar, lead })
  return rows.length > 0
}

/** Notes that somebody is there; false when they were already. */
export async function noteAttended(tx: Tx, { seminar, lead }: GuestKey, now: EpochMs): Promise<boolean> {
  const rows = await tx`
    insert into seminar_guests as g (seminar_id, lead_id, attended_at) values (${seminar}, ${lead}, ${now})
    on conflict (seminar_id, lead_id) do update set attended_at = excluded.attended_at where g.attended_at is null
    returning 1`
  return rows.length > 0
}

/** Takes back that somebody is there; false when they were not. */
export async function takeAttendedBack(tx: Tx, { seminar, lead }: GuestKey): Promise<boolean> {
  const rows = await tx`
    update seminar_guests set attended_at = null
    where seminar_id = ${seminar} and lead_id = ${lead} and attended_at is not null returning 1`
  await forgetStranger(tx, { seminar, lead })
  return rows.length > 0
}

/** Marks an attendance as told to the lead's history; answers when it was, or nothing when there is nothing to tell. */
export async function markTold(
  tx: Tx,
  { seminar, lead }: GuestKey,
  now: EpochMs,
): Promise<EpochMs | undefined> {
  const [row] = await tx<{ at: EpochMs }[]>`
    update seminar_guests set told_at = ${now}
    where seminar_id = ${seminar} and lead_id = ${lead} and attended_at is not null and told_at is null
    returning attended_at as at`
  return row?.at
}
