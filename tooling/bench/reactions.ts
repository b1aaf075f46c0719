import type { PayloadTest } from '@shirube/audience'
import { eventEndpoints } from '@shirube/contract'
import type { Start } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import { startProcessor } from '@shirube/runtime'
import { putLive } from '@shirube/runtime/testing'
import { openTestServer, type TestServer } from '@shirube/server/testing'
import type { OpenCrowd } from '../crowd/open-crowd.ts'
import { addLeads } from './add-leads.ts'
import type { Latency } from './latency.ts'
import { quantile } from './pairs.ts'

const SCENARIO = 'reaction'
/** A download gives five points by the rules that a new installation has. */
const THRESHOLD = 4
const LOOK_MS = 5

/** A scenario that lets in whoever's score crosses a threshold. */
async function putReaction({ runtime }: TestServer): Promise<void> {
  const program = buildProgram('end', { end: { block: [{ op: 'end', outcome: 'finished' }] } })
  const where: PayloadTest[] = [
    { field: 'measure', op: 'is', value: 'total' },
    { field: 'threshold', op: 'is', value: THRESHOLD },
    { field: 'direction', op: 'is', value: 'up' },
  ]
  const start: Start = { kind: 'event', match: { kind: 'score.crossed', where } }
  const entries = program.entries.map((entry) => ({ ...entry, start }))
  await putLive(runtime, { ...program, entries }, { id: SCENARIO })
}

/** Looks until everybody is in the scenario; answers how long each took. */
async function watch(server: TestServer, sent: Map<string, number>, goOn: () => boolean): Promise<number[]> {
  const waits: number[] = []
  while (goOn() || sent.size > 0) {
    const ids = [...sent.keys()]
    const rows = await server.runtime.db<{ lead: string }[]>`
      select lead_id as lead from runs where lead_id = any(${ids}::uuid[])`
    const now = performance.now()
    for (const { lead } of rows) {
      waits.push(now - (sent.get(lead) ?? now))
      sent.delete(lead)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return waits
}

/**
 * From the sending of an event to the commit of the run that a crossed score begins: events come one by one through
 * the server at a steady rate, each about another lead, in a database that holds a crowd.
 */
export async function benchReactions(
  crowd: OpenCrowd,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Latency> {
  const server = await openTestServer([], { database: { ...crowd, close: async () => undefined } })
  const processor = startProcessor(server.runtime, { name: 'reactions' })
  try {
    await putReaction(server)
    const caller = await server.withKey()
    const leads = await addLeads(server.runtime, perSecond * seconds)
    const sent = new Map<string, number>()
    let sending = true
    const watched = watch(server, sent, () => sending)
    const began = performance.now()
    for (const [i, lead] of leads.entries()) {
      const due = began + (i * 1000) / perSecond - performance.now()
      if (due > 0) await new Promise((resolve) => setTimeout(resolve, due))
      sent.set(lead, performance.now())
      const event = { id: lead, kind: 'asset.downloaded', lead: { id: lead }, payload: { material: 'paper' } }
      void caller.ask(eventEndpoints.collect, { body: event })
    }
    sending = false
    const waits = await watched
    const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)]
    return { events: leads.length, perSecond, p50, p99, max: Math.max(...waits) }
  } finally {
    await processor.stop()
    await server.close()
  }
}
