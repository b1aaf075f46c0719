import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** What a merge does with one seminar of the lead that goes: how both stood before. */
export interface MovedGuest {
  readonly seminar: string
  readonly gone: Standing
  /** Null when the survivor had nothing to do with the seminar. */
  readonly own: Standing | null
}

interface Standing {
  readonly registeredAt: EpochMs | null
  readonly attendedAt: EpochMs | null
  readonly toldAt: EpochMs | null
}

const COLUMNS = 'registered_at as "registeredAt", attended_at as "attendedAt", told_at as "toldAt"'

type Held = Standing & { readonly seminar: string }

const guestsOf = async (tx: Tx, lead: LeadId): Promise<readonly Held[]> =>
  await tx<Held[]>`
    select seminar_id as seminar, ${tx.unsafe(COLUMNS)} from seminar_guests where lead_id = ${lead} order by seminar_id`

const bare = ({ registeredAt, attendedAt, toldAt }: Held): Standing => ({ registeredAt, attendedAt, toldAt })

async function put(tx: Tx, key: { readonly seminar: string; readonly lead: LeadId }, s: Standing) {
  await tx`
    insert into seminar_guests (seminar_id, lead_id, registered_at, attended_at, told_at)
    values (${key.seminar}, ${key.lead}, ${s.registeredAt}, ${s.attendedAt}, ${s.toldAt})
    on conflict (seminar_id, lead_id) do update set registered_at = excluded.registered_at,
      attended_at = excluded.attended_at, told_at = excluded.told_at`
}

/** Makes a lead's seats another's; who has two has one, from the earlier time on. */
export async function moveGuests(
  tx: Tx,
  { from, to }: { readonly from: LeadId; readonly to: LeadId },
): Promise<readonly MovedGuest[]> {
  const theirs = new Map((await guestsOf(tx, to)).map((one) => [one.seminar, bare(one)]))
  const moved = (await guestsOf(tx, from)).map((one) => ({
    seminar: one.seminar,
    gone: bare(one),
    own: theirs.get(one.seminar) ?? null,
  }))
  for (const { seminar, gone, own } of moved)
    await put(
      tx,
      { seminar, lead: to },
      {
        registeredAt: own?.registeredAt ?? gone.registeredAt,
        attendedAt: own?.attendedAt ?? gone.attendedAt,
        toldAt: own?.toldAt ?? gone.toldAt,
      },
    )
  await tx`delete from seminar_guests where lead_id = ${from}`
  return moved
}

/** Gives a lead its seats back, and the other those that it had alone. */
export async function moveGuestsBack(
  tx: Tx,
  { from, to }: { readonly from: LeadId; readonly to: LeadId },
  moved: readonly MovedGuest[],
): Promise<void> {
  for (const { seminar, gone, own } of moved) {
    if (own) await put(tx, { seminar, lead: from }, own)
    else await tx`delete from seminar_guests where seminar_id = ${seminar} and lead_id = ${from}`
    await put(tx, { seminar, lead: to }, gone)
  }
}
