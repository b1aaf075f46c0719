import { eventEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { openTestServer } from '@shirube/server/testing'
import { copyIn, copyOut, writtenColumns } from './copy-rows.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const EVENTS = 20_000
const BATCH = 500
const AT_ONCE = 4
const LEADS = 200

/** Ratio 5: batches of events by the interface, checked and without repetitions, against COPY of the same rows. */
export async function benchCollecting(pairs: number): Promise<Comparison> {
  const server = await openTestServer()
  const { db } = server.runtime
  try {
    const caller = await server.withKey()
    const leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(server.runtime)))
    let serial = 0
    const batch = (): readonly object[] =>
      Array.from({ length: BATCH }, () => {
        serial += 1
        const payload = { order: `o${serial}`, amount: serial, channel: 'net' }
        return { id: `e${serial}`, kind: 'purchase.made', lead: { id: leads[serial % LEADS] }, payload }
      })
    const product = async (): Promise<Sample> => {
      await db`truncate hits, event_keys`
      const left = Array.from({ length: EVENTS / BATCH }, batch)
      return await sample(EVENTS, async () => {
        const worker = async (): Promise<void> => {
          for (let body = left.pop(); body; body = left.pop()) {
            const { status } = await caller.ask(eventEndpoints.collect, { body: body })
            if (status !== 202) throw new Error(`a batch was answered with ${status}`)
          }
        }
        await Promise.all(Array.from({ length: AT_ONCE }, worker))
      })
    }
    await product()
    const rows = await copyOut(db, 'hits', await writtenColumns(db, 'hits'))
    const baseline = async (): Promise<Sample> => {
      await db`truncate hits, event_keys`
      return await sample(EVENTS, () => copyIn(db, rows))
    }
    return await compare({ pairs, product, baseline })
  } finally {
    await server.close()
  }
}
