import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

const PAGE = 10_000
/** Whoever drops a partition waits for every statement on the whole table, and everybody behind waits for them. */
const LOCK_WAIT = '5s'

/** The partitions of a table by name, the oldest first; each with when its month ends. The default one is none of them. */
async function monthsOf(
  db: Database,
  table: 'events' | 'hits',
): Promise<readonly { readonly name: string; readonly end: EpochMs }[]> {
  const rows = await db<{ name: string }[]>`
    select inhrelid::regclass::text as name from pg_inherits where inhparent = ${table}::regclass order by 1`
  return rows.flatMap(({ name }) => {
    const [, year, month] = /_(\d{4})_(\d\d)$/u.exec(name) ?? []
    return year === undefined ? [] : [{ name, end: Date.UTC(Number(year), Number(month), 1) }]
  })
}

async function drop(db: Database, partition: string): Promise<void> {
  await db.begin(async (tx) => {
    await tx.unsafe(`set local lock_timeout = '${LOCK_WAIT}'`)
    await tx`drop table ${tx(partition)}`
  })
}

/** Repeats a statement that takes away a page of rows until it takes none. */
async function inPages(page: () => Promise<{ readonly count: number }>): Promise<number> {
  let gone = 0
  for (;;) {
    const { count } = await page()
    gone += count
    if (count < PAGE) return gone
  }
}

/**
 * Takes away the events that came in before an instant: whole months by UTC, each at once; what lies in the default
 * partition row by row. Answers the months that are gone.
 */
export async function dropEventsBefore(db: Database, before: EpochMs): Promise<readonly string[]> {
  const old = (await monthsOf(db, 'events')).filter(({ end }) => end <= before)
  for (const { name } of old) await drop(db, name)
  await inPages(
    () => db`
    delete from events_default where ctid = any(array(
      select ctid from events_default where received_at < ${before}::timestamptz limit ${PAGE}))`,
  )
  return old.map(({ name }) => name)
}

/**
 * Forgets what is known of browsers that nobody was seen in since an instant: what strangers did, the strangers
 * themselves, and where known people browsed from. What still waits to become an event stays. Answers how much of what
 * strangers did is gone.
 */
export async function forgetStrangersBefore(db: Database, before: EpochMs): Promise<number> {
  const gone = await inPages(
    () => db`
    delete from hits where (received_at, id) in (
      select received_at, id from hits
      where received_at < ${before}::timestamptz and (kept or fault is not null) limit ${PAGE})`,
  )
  await inPages(
    () => db`
    delete from visitors where id in (
      select id from visitors where lead_id is null and last_seen_at < ${before}::timestamptz limit ${PAGE})`,
  )
  await db`
    update visitors set ip = null, user_agent = null
    where last_seen_at < ${before}::timestamptz and (ip is not null or user_agent is not null)`
  for (const { name, end } of await monthsOf(db, 'hits')) {
    if (end > before) continue
    const left = await db`select 1 from ${db(name)} limit 1`
    if (left.length === 0) await drop(db, name)
  }
  return gone
}
