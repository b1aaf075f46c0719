import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import { ingest, makeRunStarter, startRelay } from '@shirube/runtime'
import { addLead, putLive } from '@shirube/runtime/testing'
import { makeRunWorker } from '@shirube/workflows'
import type { BenchWorld } from './bench-world.ts'
import { quantile } from './pairs.ts'

const LEADS = 60

/** How long an event takes to the commit of the next step, in milliseconds. */
export interface Latency {
  readonly events: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** A circle of waits, each answered by the next download: every event is one step. */
function circle(): Program {
  const wait: Block = [
    {
      op: 'wait',
      anchor: { kind: 'arrival' },
      arms: [{ match: { kind: 'asset.downloaded' }, next: { port: 'next' } }],
    },
  ]
  const program = buildProgram('a', {
    a: { block: wait, ways: { next: 'b' } },
    b: { block: wait, ways: { next: 'a' } },
  })
  const start = { kind: 'event', match: { kind: 'seminar.attended' } } as const
  return { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) }
}

/** Ratio 12: events at a steady rate against waiting runs; each is timed from its arrival to the next step's commit. */
export async function benchLatency(
  world: BenchWorld,
  load: { readonly perSecond: number; readonly seconds: number },
): Promise<Latency> {
  const { runtime } = world
  await putLive(runtime, circle(), { id: 'circle' })
  const taskQueue = 'latency'
  const ports = { fetch: () => Promise.reject(new Error('closed')), secret: () => Promise.resolve(undefined) }
  const worker = await makeRunWorker(runtime, {
    connection: world.native,
    namespace: 'default',
    taskQueue,
    performerOf: () => undefined,
    ports,
  })
  const relay = startRelay(runtime, makeRunStarter(world.client, { taskQueue }))
  const running = worker.run()
  try {
    const leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(runtime)))
    for (const lead of leads)
      await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
    const total = load.perSecond * load.seconds
    const visits = async (): Promise<number> =>
      (
        await runtime.db<
          { n: number }[]
        >`select count(*)::int as n from visits where ordinal > 0 and lead_id = any(${leads as string[]}::uuid[])`
      )[0]?.n ?? 0
    while ((await visits()) < LEADS) await new Promise((resolve) => setTimeout(resolve, 50))

    const started = new Map<string, number>()
    const waits: number[] = []
    for (let i = 0; i < total; i++) {
      const lead = leads[i % LEADS]
      if (lead === undefined) continue
      const at = performance.now()
      void ingest(runtime, lead, { kind: 'asset.downloaded', payload: { material: `m${i}` } }).catch(() =>
        started.delete(`${i}`),
      )
      started.set(`${lead}:${Math.floor(i / LEADS) + 2}`, at)
      await new Promise((resolve) => setTimeout(resolve, 1000 / load.perSecond))
      waits.push(...(await collect(runtime, started)))
    }
    while (started.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      waits.push(...(await collect(runtime, started)))
    }
    return {
      events: total,
      perSecond: load.perSecond,
      p50: quantile(waits, 0.5),
      p99: quantile(waits, 0.99),
      max: Math.max(...waits),
    }
  } finally {
    await relay.stop()
    worker.shutdown()
    await running
  }
}

/** The steps committed since the last look, with the time from their event on; a look adds at most its own interval. */
async function collect(
  runtime: BenchWorld['runtime'],
  started: Map<string, number>,
): Promise<readonly number[]> {
  if (started.size === 0) return []
  const keys = [...started.keys()]
  const rows = await runtime.db<{ key: string }[]>`
    select lead_id || ':' || ordinal as key from visits
    where (lead_id || ':' || ordinal) = any(${keys}) and lead_id = any(${keys.map((key) => key.split(':')[0] ?? '')}::uuid[])`
  const now = performance.now()
  return rows.flatMap(({ key }) => {
    const at = started.get(key)
    started.delete(key)
    return at === undefined ? [] : [now - at]
  })
}
