import { addLead, checkLedger, putLive } from '@shirube/runtime/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkRuns } from './check-runs.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'
import { faultJourney } from './journey.ts'
import { settled } from './settled.ts'
import { clickAway, sendIn } from './visitors.ts'

const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'
const LEADS = ALL ? 300 : 60
const AWAY_MS = ALL ? 60_000 : 8_000

let world: FaultWorld
beforeEach(async () => {
  world = await openFaultWorld()
})
afterEach(() => world.close())

/** People come in and click before, during and after the outage. */
async function through(outage: () => Promise<{ back(): Promise<void> }>): Promise<readonly string[]> {
  const { runtime, sink } = world
  await putLive(runtime, faultJourney(), { id: 'faults', mails: { m: world.mailVersion } })
  const leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(runtime)))
  await world.startWorker()
  const clicks = clickAway(runtime)
  const coming = sendIn(runtime, leads, AWAY_MS * 2)
  await new Promise((resolve) => setTimeout(resolve, AWAY_MS / 2))
  const { back } = await outage()
  await new Promise((resolve) => setTimeout(resolve, AWAY_MS))
  await back()
  await coming
  await settled(world, LEADS)
  await clicks.stop()
  return [
    ...(await checkRuns(runtime, LEADS)),
    ...(await checkLedger(runtime, sink.taken, { intended: 2 * LEADS, doubts: 20 })),
  ]
}

it(`[I5] [I6] Temporal away for ${AWAY_MS / 1000} s means late, not lost`, { timeout: 900_000 }, async () => {
  expect(await through(() => world.stopTemporal())).toEqual([])
})

it(`[I5] [I6] PostgreSQL away for ${AWAY_MS / 1000} s loses nothing that was acknowledged`, {
  timeout: 900_000,
}, async () => {
  expect(await through(() => world.stopPostgres())).toEqual([])
})
