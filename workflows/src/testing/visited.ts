import type { LeadId } from '@shirube/kernel'
import type { Runtime } from '@shirube/runtime'
import { expect } from 'vitest'

/** Waits until the lead has come to a step. */
export const visited = (runtime: Runtime, lead: LeadId, node: string): Promise<void> =>
  expect
    .poll(
      async () => (await runtime.db`select 1 from visits where lead_id = ${lead} and node = ${node}`).length,
      { timeout: 20_000, interval: 20 },
    )
    .toBeGreaterThan(0)
