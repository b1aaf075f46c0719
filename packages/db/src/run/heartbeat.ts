import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** Says that a process lives, and whether it is ready for work. */
export async function beat(
  db: Database,
  process: { readonly name: string; readonly kind: string; readonly ready: boolean },
  now: EpochMs,
): Promise<void> {
  await db`
    insert into heartbeats (process, kind, at, ready) values (${process.name}, ${process.kind}, ${now}, ${process.ready})
    on conflict (process) do update set at = excluded.at, ready = excluded.ready`
}

export async function stopBeating(db: Database, name: string): Promise<void> {
  await db`delete from heartbeats where process = ${name}`
}

/** How many processes of a kind said since then that they are ready. */
export async function readySince(db: Database, kind: string, since: EpochMs): Promise<number> {
  const [row] = await db<
    { n: number }[]
  >`select count(*)::int as n from heartbeats where kind = ${kind} and ready and at >= ${since}`
  return row?.n ?? 0
}
