import { claimOutbox, deleteOutbox, type OutboxItem, returnOutbox } from '@shirube/db'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import type { RunStarter } from './run-starter.ts'

const LEASE_MS = 10_000
const BATCH = 200
const AT_ONCE = 32
const RETRY_MS = 1_000

/** Delivers one item; true when Temporal has answered for it. */
async function deliver(runtime: Runtime, starter: RunStarter, item: OutboxItem): Promise<boolean> {
  if (item.ended) return true
  try {
    await starter.signalWithStart({ ...item, labels: item })
    return true
  } catch (error) {
    runtime.log.warn('Temporal did not take a poke', {
      error: error instanceof Error ? error.message : String(error),
    })
    return false
  }
}

/** One round: leases what is there, delivers it, forgets what was answered for. Holds no transaction meanwhile. */
export async function relayOnce(runtime: Runtime, starter: RunStarter): Promise<boolean> {
  const items = [...(await claimOutbox(runtime.db, Date.now(), { ms: LEASE_MS, limit: BATCH }))]
  const delivered: number[] = []
  const failed: number[] = []
  const work = async (): Promise<void> => {
    for (let item = items.pop(); item; item = items.pop()) {
      if (await deliver(runtime, starter, item)) delivered.push(...item.ids)
      else failed.push(...item.ids)
    }
  }
  const found = items.length
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, found) }, work))
  await deleteOutbox(runtime.db, delivered)
  await returnOutbox(runtime.db, failed, Date.now() + RETRY_MS)
  return failed.length === 0 && found > 0
}

/** Carries the outbox to Temporal: at once when told, each second besides. Temporal down means late, not lost. */
export const startRelay = (runtime: Runtime, starter: RunStarter): Loop =>
  startLoop({
    name: 'relay',
    pollMs: 1_000,
    log: runtime.log,
    topic: { notifier: runtime.notifier, name: 'outbox' },
    round: () => relayOnce(runtime, starter),
  })
