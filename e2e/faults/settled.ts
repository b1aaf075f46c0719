import { expect } from 'vitest'
import type { FaultWorld } from './fault-world.ts'

const count = async (world: FaultWorld, what: 'runs' | 'messages' | 'deltas'): Promise<number> => {
  const { db } = world.runtime
  const rows =
    what === 'runs'
      ? await db<{ n: number }[]>`select count(*)::int as n from runs where status = 'ended'`
      : what === 'messages'
        ? await db<
            { n: number }[]
          >`select count(*)::int as n from messages where state not in ('accepted', 'failed', 'suppressed', 'in_doubt')`
        : await db<{ n: number }[]>`select count(*)::int as n from count_deltas`
  return rows[0]?.n ?? 0
}

/** How many runs have ended by now. */
export const endedRuns = (world: FaultWorld): Promise<number> => count(world, 'runs')

/** Waits until every run has ended, every message is settled and every count folded. */
export async function settled(world: FaultWorld, runs: number): Promise<void> {
  await expect.poll(() => count(world, 'runs'), { timeout: 240_000, interval: 250 }).toBe(runs)
  await expect.poll(() => count(world, 'messages'), { timeout: 120_000, interval: 250 }).toBe(0)
  await expect.poll(() => count(world, 'deltas'), { timeout: 20_000, interval: 250 }).toBe(0)
}
