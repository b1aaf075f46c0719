import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead, putLive } from '@shirube/runtime/testing'
import type { BenchWorld } from './bench-world.ts'
import { quantile } from './pairs.ts'
import { runProduct } from './run-product.ts'

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

/** Events at a steady rate, each timed from its arrival to the commit of the step that it leads to. */
async function timeEvents(
  runtime: BenchWorld['runtime'],
  leads: readonly LeadId[],
  load: { readonly perSecond: number; readonly total: number },
): Promise<readonly number[]> {
  const started = new Map<string, number>()
  const waits: number[] = []
  for (let i = 0; i < load.total; i++) {
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
  return waits
}

async function untilAllWait({ db }: BenchWorld['runtime'], leads: readonly LeadId[]): Promise<void> {
  for (;;) {
    const [row] = await db<{ n: number }[]>`
      select count(*)::int as n from visits where ordinal > 0 and lead_id = any(${[...leads]}::uuid[])`
    if (row && row.n >= LEADS) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Ratio 12: events at a steady rate against waiting runs; each is timed from its arrival to the next step's commit. */
export async function benchLatency(
  world: BenchWorld,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Latency> {
  const { runtime } = world
  await putLive(runtime, circle(), { id: 'circle' })
  const total = perSecond * seconds
  const waits = await runProduct(world, 'latency', async () => {
    const leads = await Promise.all(Array.from({ length: LEADS }, () => addLead(runtime)))
    for (const lead of leads)
      await ingest(runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } })
    await untilAllWait(runtime, leads)
    return await timeEvents(runtime, leads, { perSecond, total })
  })
  return {
    events: total,
    perSecond,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    max: Math.max(...waits),
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
