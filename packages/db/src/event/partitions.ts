import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

const TABLES = ['events', 'hits'] as const
/** One process at a time makes partitions. */
const LOCK = 7_413_003

const monthOf = (
  at: EpochMs,
  ahead: number,
): { readonly name: string; readonly from: string; readonly to: string } => {
  const day = new Date(at)
  const first = (months: number): string =>
    new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1)).toISOString()
  return { name: first(ahead).slice(0, 7).replace('-', '_'), from: first(ahead), to: first(ahead + 1) }
}

/**
 * Makes the partitions of this month (by UTC) and of the months to come. What came in before its partition was there
 * stays where it is, in the default one: that month then goes on there. Answers what was made.
 */
export async function ensurePartitions(
  db: Database,
  now: EpochMs,
  monthsAhead = 2,
): Promise<readonly string[]> {
  const made: string[] = []
  for (const table of TABLES) {
    for (let ahead = 0; ahead <= monthsAhead; ahead++) {
      const { name, from, to } = monthOf(now, ahead)
      const partition = `${table}_${name}`
      await db.begin(async (tx) => {
        await tx`select pg_advisory_xact_lock(${LOCK})`
        const [there] = await tx`select to_regclass(${partition}) is not null as there`
        if (there?.['there'] === true) return
        const late =
          await tx`select 1 from ${tx(`${table}_default`)} where received_at >= ${from}::timestamptz and received_at < ${to}::timestamptz limit 1`
        if (late.length > 0) return
        await tx.unsafe(
          `create table ${partition} partition of ${table} for values from ('${from}') to ('${to}')`,
        )
        made.push(partition)
      })
    }
  }
  return made
}
