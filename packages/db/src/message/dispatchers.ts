import type { Database } from '../connect/database.ts'

const KIND = 'dispatcher'

/**
 * Says, by the database's clock, that a dispatcher lives. Answers how many do: the limits of the provider are
 * shared among them.
 */
export async function beatDispatcher(db: Database, owner: string, aliveMs: number): Promise<number> {
  const [row] = await db<{ alive: number }[]>`
    with mine as (
      insert into heartbeats (process, kind, at, ready) values (${owner}, ${KIND}, clock_timestamp(), true)
      on conflict (process) do update set at = excluded.at
    ) select count(*)::int + 1 as alive from heartbeats
      where kind = ${KIND} and process <> ${owner} and at > clock_timestamp() - ${aliveMs} * interval '1 millisecond'`
  return row?.alive ?? 1
}

/** What became of the messages whose owner is gone. */
export interface Doubts {
  readonly inDoubt: number
  readonly again: number
}

/**
 * Messages whose data had begun when their owner fell silent: nobody knows whether they arrived. They are in doubt,
 * except those of which a second copy does no harm: these are sent again. One that somebody is just writing to is left
 * to the next look.
 */
export async function sweepDoubts(db: Database, silentMs: number): Promise<Doubts> {
  const rows = await db<{ state: string }[]>`
    update messages m set state = case when m.at_least_once then 'deferred' else 'in_doubt' end, reason = 'owner-gone'
    where m.id in (
      select d.id from messages d where d.state = 'data_started' and not exists (
        select 1 from heartbeats h where h.process = d.claimed_by
          and h.at > clock_timestamp() - ${silentMs} * interval '1 millisecond')
      for update skip locked)
    returning m.state`
  const inDoubt = rows.filter((row) => row.state === 'in_doubt').length
  return { inDoubt, again: rows.length - inDoubt }
}

/** Forgets dispatchers that ended, or that fell silent so long ago that nothing hangs on them any more. */
export async function forgetDispatchers(
  db: Database,
  owner: string | undefined,
  silentMs: number,
): Promise<void> {
  await db`
    delete from heartbeats where kind = ${KIND}
      and (process = ${owner ?? null} or at < clock_timestamp() - ${silentMs} * interval '1 millisecond')`
}
