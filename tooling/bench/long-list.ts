import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { LeadId } from '@shirube/kernel'
import {
  collectEvents,
  openFileStore,
  receiveList,
  startCollector,
  startImport,
  startImports,
  startProcessor,
} from '@shirube/runtime'
import { openTestRuntime, type TestRuntime } from '@shirube/runtime/testing'
import { addLeads } from './add-leads.ts'
import { EXHIBITION_PLAN, exhibitionRows } from './exhibition-list.ts'
import { quantile } from './pairs.ts'

/** What came of a long list within the time that it was given. */
export interface LongList {
  readonly rows: number
  readonly receivedIn: number
  /** Rows dealt with, and people whose consequences have come, with the seconds that both took together. */
  readonly taken: number
  readonly followed: number
  readonly seconds: number
  /** How long the rows took alone, while they were still being taken in; missing when they were not through. */
  readonly takenIn?: number
  /** The most memory that the process held, in MiB, in each phase. */
  readonly memory: Readonly<Record<'before' | 'received' | 'taken' | 'followed', number>>
  /** From a live event to the commit of its points, in milliseconds. */
  readonly live: { readonly events: number; readonly p50: number; readonly p99: number; readonly max: number }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Memory {
  readonly most: () => number
  readonly stop: () => void
}

/** The most memory held since the last asking, in MiB. */
function watchMemory(): Memory {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 100)
  return {
    most() {
      const answer = Math.max(most, process.memoryUsage.rss()) / 2 ** 20
      most = 0
      return Math.round(answer)
    },
    stop: () => clearInterval(timer),
  }
}

/** One event each second of somebody else, as it comes by the API; answers how long each took until it was scored. */
async function liveEvents(
  runtime: TestRuntime,
  leads: readonly LeadId[],
  goOn: () => boolean,
): Promise<number[]> {
  const collector = startCollector(runtime)
  const waits: number[] = []
  for (let i = 0; goOn() && i < leads.length; i++) {
    const id = leads[i] ?? runtime.newId()
    const began = performance.now()
    const event = { kind: 'asset.downloaded', lead: { id }, payload: { material: `m${i}` } } as const
    await collectEvents(runtime, collector, { events: [event], sender: 'bench' })
    // An event stands in the history from the commit on that its points are in.
    while ((await runtime.db`select 1 from events where lead_id = ${id} limit 1`).length === 0)
      await pause(10)
    waits.push(performance.now() - began)
    await pause(Math.max(0, 1_000 - (performance.now() - began)))
  }
  await collector.close()
  return waits
}

interface Progress {
  readonly state: string
  readonly taken: number
  readonly followed: number
  readonly toFollow: number
}

async function progressOf({ db }: TestRuntime, id: string): Promise<Progress> {
  const [row] = await db<Progress[]>`
    select i.state, i.taken, count(*) filter (where r.followed and r.seq_from is not null)::int as followed,
      count(*) filter (where not r.followed)::int as "toFollow"
    from imports i left join import_rows r on r.import_id = i.id where i.id = ${id} group by i.id`
  return row ?? { state: 'failed', taken: 0, followed: 0, toFollow: 0 }
}

/** Looks every five seconds until the list is through with all that follows, or its time is. */
async function watch(
  runtime: TestRuntime,
  id: string,
  { end, memory }: { readonly end: number; readonly memory: Memory },
) {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  let inTaking: { readonly takenIn: number; readonly taking: number } | undefined
  for (;;) {
    await pause(5_000)
    const now = await progressOf(runtime, id)
    if (now.state === 'failed') throw new Error('The import failed')
    if (now.state === 'done') inTaking ??= { takenIn: seconds(), taking: memory.most() }
    const through = now.state === 'done' && now.toFollow === 0
    if (through || performance.now() > end) return { ...now, seconds: seconds(), ...inTaking }
  }
}

async function takeIn(
  runtime: TestRuntime,
  folder: string,
  { rows, minutes }: { readonly rows: number; readonly minutes: number },
): Promise<LongList> {
  const files = openFileStore({ kind: 'folder', folder })
  const leads = await addLeads(runtime, minutes * 60 + 60)
  const memory = watchMemory()
  await pause(500)
  const before = memory.most()
  const start = performance.now()
  const list = { name: 'list.csv', bytes: Readable.from(exhibitionRows(rows)), by: null }
  const { id } = await receiveList(runtime, files, list)
  const receivedIn = (performance.now() - start) / 1000
  const received = memory.most()
  await startImport(runtime, { id, plan: EXHIBITION_PLAN }, { kind: 'system' })
  const loops = [startProcessor(runtime, { name: 'live' }), startImports(runtime, files)]
  let working = true
  const live = liveEvents(runtime, leads, () => working)
  const end = start + minutes * 60_000
  const { taking, state: _, toFollow: __, ...came } = await watch(runtime, id, { end, memory })
  working = false
  const waits = await live
  for (const loop of loops) await loop.stop()
  const followed = memory.most()
  memory.stop()
  const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)]
  return {
    rows,
    receivedIn,
    ...came,
    memory: { before, received, taken: taking ?? followed, followed },
    live: { events: waits.length, p50, p99, max: Math.max(...waits) },
  }
}

/**
 * A list of so many rows, made while it is uploaded, taken in with all that follows from it by one process, with one
 * live event each second beside it, until it is through or its time is.
 */
export async function benchLongList(asked: {
  readonly rows: number
  readonly minutes: number
}): Promise<LongList> {
  const runtime = await openTestRuntime()
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-list-'))
  try {
    return await takeIn(runtime, folder, asked)
  } finally {
    await runtime.close()
    await rm(folder, { recursive: true, force: true })
  }
}
