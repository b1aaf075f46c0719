import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { eventEndpoints, pathOf } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { openTestServer, type TestCaller, type TestServer } from '@shirube/server/testing'
import { addLeads } from './add-leads.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const LEADS = 1_000
const EVENTS = 40_000
const BATCH = 500
const AT_ONCE = 8

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

async function copy({ runtime }: TestServer, into: string, lines: readonly string[]): Promise<void> {
  const { db } = runtime
  await pipeline(Readable.from(lines), await db`copy ${db.unsafe(into)} from stdin`.writable())
}

/** What comes of the events, as it is: the rows that wait to be worked off and, if asked for, their senders' keys. Nothing is checked, nobody looked up. */
async function copyRows(server: TestServer, leads: readonly LeadId[], keys: boolean): Promise<Sample> {
  const at = new Date(server.runtime.clock.now()).toISOString()
  const rows = each(
    leads,
    (n, lead) => `${at}\t${n % 64}\t${lead}\tpage.viewed\t${JSON.stringify(pageOf(n))}\t${at}\n`,
  )
  const digests = each(leads, () => `${randomUUID()}\t${at}\n`)
  return await sample(EVENTS, async () => {
    await copy(server, 'hits (received_at, shard, lead_id, kind, payload, occurred_at)', rows)
    if (keys) await copy(server, 'event_keys (digest, received_at)', digests)
  })
}

/** The same events, written beforehand as the rows are, in batches through the server: each checked, its lead looked up, its key taken once. */
async function reportEvents(caller: TestCaller, leads: readonly LeadId[]): Promise<Sample> {
  const events = each(leads, (n, lead) => ({
    id: randomUUID(),
    kind: 'page.viewed' as const,
    lead: { id: lead },
    payload: pageOf(n),
  }))
  const bodies = Array.from({ length: EVENTS / BATCH }, (_, i) =>
    JSON.stringify(events.slice(i * BATCH, (i + 1) * BATCH)),
  )
  const url = pathOf(eventEndpoints.collect, {})
  const headers = { 'content-type': 'application/json' }
  const report = async (): Promise<void> => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const { status } = await caller.send('POST', url, { body, headers })
      if (status !== 202) throw new Error(`A batch was answered with ${status}`)
    }
  }
  return await sample(EVENTS, async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, report))
  })
}

/** Ratio 5: events in batches of 500, checked and deduplicated, against a `COPY` of the same rows, with and without their keys. */
export async function* benchCollecting(
  pairs: number,
): AsyncGenerator<{ readonly name: string; readonly comparison: Comparison }> {
  const server = await openTestServer()
  try {
    const leads = await addLeads(server.runtime, LEADS)
    const caller = await server.withKey()
    const emptied = async (measure: () => Promise<Sample>): Promise<Sample> => {
      await server.runtime.db`truncate hits, event_keys`
      return await measure()
    }
    for (const keys of [true, false])
      yield {
        name: keys ? 'their rows and keys' : 'their rows alone',
        comparison: await compare({
          pairs,
          product: () => emptied(() => reportEvents(caller, leads)),
          baseline: () => emptied(() => copyRows(server, leads, keys)),
        }),
      }
  } finally {
    await server.close()
  }
}
