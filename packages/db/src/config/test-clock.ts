import type { Queryable } from '../connect/database.ts'

/** How far the test clock is ahead of the machine's; 0 when it was never moved. */
export async function readClockOffset(db: Queryable): Promise<number> {
  const [row] = await db<{ offset_ms: number }[]>`select offset_ms from test_clock where id = 1`
  return row?.offset_ms ?? 0
}

/** Moves the test clock on; answers the new offset. It never goes back. */
export async function moveClock(db: Queryable, byMs: number): Promise<number> {
  const [row] = await db<{ offset_ms: number }[]>`
    insert into test_clock (id, offset_ms) values (1, ${Math.max(0, byMs)})
    on conflict (id) do update set offset_ms = test_clock.offset_ms + excluded.offset_ms returning offset_ms`
  return row?.offset_ms ?? 0
}
