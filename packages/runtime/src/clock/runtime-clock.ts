import type { Database } from '@shirube/db'
import { readClockOffset } from '@shirube/db'
import type { Clock, EpochMs } from '@shirube/kernel'
import type { Notifier } from '../notify/notifier.ts'

/** The product's clock: the machine's, plus the test clock's offset where that is switched on. */
export interface RuntimeClock extends Clock {
  /** How far this clock is ahead of the machine's, in milliseconds; 0 outside tests. */
  readonly offset: number
  /** Reads the offset anew. */
  refresh(): Promise<void>
}

/** The clock of an installation that is not under test. */
export const machineClock: RuntimeClock = {
  offset: 0,
  now: (): EpochMs => Date.now(),
  refresh: () => Promise.resolve(),
}

/** A clock whose offset is kept in Postgres, so that all processes move together (SHIRUBE_TEST_CLOCK=1). */
export async function startTestClock(db: Database, notifier: Notifier): Promise<RuntimeClock> {
  let offset = await readClockOffset(db)
  const clock = {
    get offset(): number {
      return offset
    },
    now: (): EpochMs => Date.now() + offset,
    async refresh(): Promise<void> {
      offset = await readClockOffset(db)
    },
  }
  notifier.on('clock', () => void clock.refresh().catch(() => undefined))
  return clock
}
