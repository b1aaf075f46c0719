import { appendHits, type NewHit } from '@shirube/db'
import { AppError, type Clock } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'

/** Stores hits, those of concurrent requests in one commit. */
export interface Collector {
  /** Answers, after the commit, whether each hit was stored; false: its sender's key was seen before. */
  take(hits: readonly NewHit[]): Promise<readonly boolean[]>
  /** Stores what is under way and takes in nothing more. */
  close(): Promise<void>
}

interface Waiting {
  readonly hits: readonly NewHit[]
  readonly resolve: (stored: readonly boolean[]) => void
  readonly reject: (error: unknown) => void
}

/** A commit holds at most so many hits, unless one request alone brings more. */
const FULL = 500
/** How long the first of a batch waits for others. */
const GATHER_MS = 5
/** While two batches are being written, the next one gathers. */
const AT_ONCE = 2
/** More than this waiting means that the database is behind: better to say so than to run out of memory. */
const MAX_WAITING = 20_000

type Store = (hits: readonly NewHit[]) => Promise<readonly boolean[]>

/** Writes a batch; when it fails, each request alone, so that nobody's fault is another's. */
async function writeBatch(batch: readonly Waiting[], store: Store): Promise<void> {
  try {
    const stored = await store(batch.flatMap((one) => one.hits))
    let from = 0
    for (const one of batch) {
      one.resolve(stored.slice(from, from + one.hits.length))
      from += one.hits.length
    }
  } catch (error) {
    const [only] = batch
    if (batch.length === 1) only?.reject(error)
    else for (const one of batch) await writeBatch([one], store)
  }
}

/** Takes the oldest requests that fit into one commit out of the queue. */
function nextBatch(queue: Waiting[]): readonly Waiting[] {
  let size = 0
  const fits = queue.findIndex((one, i) => {
    size += one.hits.length
    return i > 0 && size > FULL
  })
  return queue.splice(0, fits < 0 ? queue.length : fits)
}

/** Group commit over any way of storing hits. */
export function makeCollector(store: Store): Collector {
  const queue: Waiting[] = []
  const writing = new Set<Promise<void>>()
  let waiting = 0
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    while (queue.length > 0 && writing.size < AT_ONCE) {
      const batch = nextBatch(queue)
      const size = batch.reduce((sum, one) => sum + one.hits.length, 0)
      const work = writeBatch(batch, store).finally(() => {
        writing.delete(work)
        waiting -= size
        flush()
      })
      writing.add(work)
    }
  }

  return {
    take(hits) {
      if (closed || waiting + hits.length > MAX_WAITING)
        return Promise.reject(
          new AppError('unavailable', 'The hits cannot be taken in now; send them again.'),
        )
      if (hits.length === 0) return Promise.resolve([])
      waiting += hits.length
      return new Promise((resolve, reject) => {
        queue.push({ hits, resolve, reject })
        if (waiting >= FULL) flush()
        else timer ??= setTimeout(flush, GATHER_MS)
      })
    },
    async close() {
      closed = true
      flush()
      while (writing.size > 0) await Promise.all(writing)
    },
  }
}

/** The collector of a process: into the database, then a word to whoever processes hits. */
export const startCollector = (runtime: Pick<Runtime, 'db' | 'notifier'> & { clock: Clock }): Collector =>
  makeCollector(async (hits) => {
    const stored = await appendHits(runtime.db, hits, runtime.clock.now())
    runtime.notifier.tell('hits')
    return stored
  })
