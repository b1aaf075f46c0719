import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { eventEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { openTestServer, type TestCaller, type TestServer } from '@shirube/server/testing'
import { addLeads } from './add-leads.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const LEADS = 1_000
const EVENTS = 20_000
const BATCH = 500
const AT_ONCE = 4

const pageOf = (n: number): { readonly url: string; readonly title: string } => ({
  url: `https://www.example.jp/products/${n % 200}?from=mail`,
  title: `製品 ${n % 200}`,
})

const each = <T>(leads: readonly LeadId[], make: (n: number, lead: LeadId) => T): readonly T[] => {
  const round = Math.ceil(EVENTS / leads.length)
  return Array.from({ length: round }, (_, r) =>
    leads.map((lead, i) => make(r * leads.length + i, lead)),
  ).flat()
}

/** The rows as they are, into the table that waits to be worked off: no check, no sender's key, nobody looked up. */
async function copyHits({ runtime }: TestServer, leads: readonly LeadId[]): Promise<Sample> {
  const at = new Date(runtime.clock.now()).toISOString()
  const lines = each(
    leads,
    (n, lead) => `${at}\t${n % 64}\t${lead}\tpage.viewed\t${JSON.stringify(pageOf(n))}\t${at}\n`,
  )
  return await sample(EVENTS, async () => {
    const into = await runtime.db`
      copy hits (received_at, shard, lead_id, kind, payload, occurred_at) from stdin`.writable()
    await pipeline(Readable.from(lines), into)
  })
}

/** The same events in batches through the server: each checked, its lead looked up, its key taken once. */
async function reportEvents(caller: TestCaller, leads: readonly LeadId[]): Promise<Sample> {
  const events = each(leads, (n, lead) => ({
    id: randomUUID(),
    kind: 'page.viewed' as const,
    lead: { id: lead },
    payload: pageOf(n),
  }))
  const batches = Array.from({ length: EVENTS / BATCH }, (_, i) => events.slice(i * BATCH, (i + 1) * BATCH))
  const report = async (): Promise<void> => {
    for (let body = batches.pop(); body; body = batches.pop()) {
      const { status } = await caller.ask(eventEndpoints.collect, { body })
      if (status !== 202) throw new Error(`A batch was answered with ${status}`)
    }
  }
  return await sample(EVENTS, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, report))
  })
}

/** Ratio 5: events in batches of 500, checked and deduplicated, against a `COPY` of the same rows. */
export async function benchCollecting(pairs: number): Promise<Comparison> {
  const server = await openTestServer()
  try {
    const leads = await addLeads(server.runtime, LEADS)
    const caller = await server.withKey()
    const emptied = async (measure: () => Promise<Sample>): Promise<Sample> => {
      await server.runtime.db`truncate hits, event_keys`
      return await measure()
    }
    return await compare({
      pairs,
      product: () => emptied(() => reportEvents(caller, leads)),
      baseline: () => emptied(() => copyHits(server, leads)),
    })
  } finally {
    await server.close()
  }
}
