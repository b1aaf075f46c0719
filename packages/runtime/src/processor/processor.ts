import {
  beat,
  holdShards,
  queuedHits,
  readySince,
  releaseShards,
  SHARDS,
  stopBeating,
  type WaitingHit,
} from '@shirube/db'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import { makeFaults } from './faults.ts'
import { groupHits, type HitGroup } from './group-hits.ts'

const LEASE_MS = 10_000
/** Leases are renewed and shared out anew this often. */
const RENEW_MS = 2_000
/** How many hits of one shard are looked at in a round. */
const PER_SHARD = 40
/** How many transactions run beside each other. */
const AT_ONCE = 6

/** Renews this process's leases, and takes no more than its share of the processes that say they are there. */
async function renew(runtime: Runtime, name: string): Promise<readonly number[]> {
  // Leases are the machine's business: a test clock that jumps must not end them.
  const now = Date.now()
  await beat(runtime.db, { name, kind: 'processor', ready: true }, now)
  const processes = await readySince(runtime.db, 'processor', now - LEASE_MS)
  return await holdShards(runtime.db, name, {
    now,
    ms: LEASE_MS,
    share: Math.ceil(SHARDS / Math.max(1, processes)),
  })
}

/** Does what each of the lists says in its order, several lists beside each other. */
async function inParallel<T>(
  lists: readonly (readonly T[])[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  const left = [...lists]
  const worker = async (): Promise<void> => {
    for (let list = left.pop(); list; list = left.pop()) for (const one of list) await work(one)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, lists.length) }, worker))
}

/** One list for each shard, in order; the hits come sorted by shard. */
function byShard(hits: readonly WaitingHit[]): readonly (readonly WaitingHit[])[] {
  const lists = new Map<number, WaitingHit[]>()
  for (const hit of hits) {
    const list = lists.get(hit.shard)
    if (list) list.push(hit)
    else lists.set(hit.shard, [hit])
  }
  return [...lists.values()]
}

/** One round over the hits that wait in these shards; true when something was done, so that there may be more. */
export async function processOnce(
  runtime: Runtime,
  shards: readonly number[],
  process: (group: HitGroup) => Promise<boolean>,
): Promise<boolean> {
  const hits = await queuedHits(runtime.db, shards, PER_SHARD)
  let done = false
  await inParallel(byShard(hits).map(groupHits), async (group) => {
    if (await process(group)) done = true
  })
  return done
}

/** Every part of the hits: what a single process owns. */
export const ALL_SHARDS: readonly number[] = Array.from({ length: SHARDS }, (_, shard) => shard)

/** Makes events of what was collected, at once and in order for each lead; several processes share the work. */
export function startProcessor(runtime: Runtime, process: { readonly name: string }): Loop {
  const faults = makeFaults(runtime)
  // The process may say of itself, under its own name, that it lives.
  const owner = `processor ${process.name}`
  let shards: readonly number[] = []
  let renewedAt = Number.NEGATIVE_INFINITY
  const loop = startLoop({
    name: 'processor',
    pollMs: 500,
    log: runtime.log,
    topic: { notifier: runtime.notifier, name: 'hits' },
    round: async () => {
      if (performance.now() - renewedAt > RENEW_MS) {
        shards = await renew(runtime, owner)
        renewedAt = performance.now()
      }
      return await processOnce(runtime, shards, faults.guard)
    },
  })
  return {
    wake: loop.wake,
    async stop() {
      await loop.stop()
      await releaseShards(runtime.db, owner)
      await stopBeating(runtime.db, owner)
    },
  }
}
