import type { Database } from '@shirube/db'
import type { JourneyActivities } from './journey.ts'

/** The tables that a hand-written journey keeps, as little as a careful engineer would get away with. */
export async function makeTables(db: Database): Promise<void> {
  await db`create table if not exists hand_progress (lead_id uuid, step text, at timestamptz default now(), primary key (lead_id, step))`
  await db`create table if not exists hand_mails (lead_id uuid, mail text, state text default 'queued', primary key (lead_id, mail))`
}

/** Activities that may be repeated: each row has a key. */
export const makeHandWritten = (db: Database): JourneyActivities => ({
  async enter(leadId) {
    await db`insert into hand_progress (lead_id, step) values (${leadId}, 'entered') on conflict do nothing`
  },
  async queueMail(leadId, mail) {
    await db.begin(async (tx) => {
      const [lead] = await tx`select fields ->> 'email' as email, consents from leads where id = ${leadId}`
      if (!lead?.['email']) return
      await tx`insert into hand_mails (lead_id, mail) values (${leadId}, ${mail}) on conflict do nothing`
      await tx`insert into hand_progress (lead_id, step) values (${leadId}, ${mail}) on conflict do nothing`
    })
  },
  async scoreOf(leadId) {
    const [row] = await db<{ total: number }[]>`select total from scores where lead_id = ${leadId}`
    return row?.total ?? 0
  },
  async leave(leadId) {
    await db`insert into hand_progress (lead_id, step) values (${leadId}, 'left') on conflict do nothing`
  },
})
