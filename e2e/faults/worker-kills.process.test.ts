import { addLead, checkLedger, putLive } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkRuns } from './check-runs.ts'
import { type FaultWorld, openFaultWorld } from './fault-world.ts'
import { faultJourney } from './journey.ts'
import { endedRuns, settled } from './settled.ts'
import { clickAway, sendIn } from './visitors.ts'

const ALL = process.env['SHIRUBE_TEST_ALL'] === '1'
const LEADS = ALL ? 1_500 : 300
const KILLS = ALL ? 60 : 15
const STRIKE_AFTER_MS = 600
/** What one dispatcher keeps open towards one server at the most. */
const CONNECTIONS = 20

let world: FaultWorld
beforeAll(async () => {
  world = await openFaultWorld()
})
afterAll(() => world.close())

it(`[D9] [I1] [I2] [I3] [I5] [I7] nothing is lost or done twice while a worker is killed ${KILLS} times under ${LEADS} runs`, {
  timeout: 1_800_000,
}, async () => {
  const { runtime, sink } = world
  await putLive(runtime, faultJourney(), { id: 'faults', mails: { m: world.mailVersion } })
  const leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(runtime)))
  let workers = [await world.startWorker(), await world.startWorker()]
  const clicks = clickAway(runtime)
  let underWay = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // Each kill strikes in the middle of a batch that has just come in.
    const batch = leads.slice((kill * LEADS) / KILLS, ((kill + 1) * LEADS) / KILLS)
    await sendIn(runtime, batch, STRIKE_AFTER_MS)
    if ((await endedRuns(world)) < ((kill + 1) * LEADS) / KILLS) underWay += 1
    const [oldest, ...rest] = workers
    await oldest?.kill()
    workers = [...rest, await world.startWorker()]
  }
  await settled(world, LEADS)
  await clicks.stop()
  expect(underWay).toBe(KILLS)
  const faults = [
    ...(await checkRuns(runtime, LEADS)),
    ...(await checkLedger(runtime, sink.taken, { intended: 2 * LEADS, doubts: CONNECTIONS * KILLS })),
  ]
  expect(faults).toEqual([])
})
