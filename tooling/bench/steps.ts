import { fileURLToPath } from 'node:url'
import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead, putLive } from '@shirube/runtime/testing'
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker'
import type { BenchWorld } from './bench-world.ts'
import { makeHandWritten, makeTables } from './hand-written/activities.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'
import { runProduct } from './run-product.ts'

const LEADS = 150
/** Entry, mail, delay, branch, mail, end. */
const STEPS = 6
const MAILS = { m: '019b0000-0000-7000-8000-00000000000a' }

const mail: Block = [
  {
    op: 'effect',
    effect: { kind: 'message', channel: 'email', mail: 'm', purpose: 'transactional' },
    next: { port: 'next' },
  },
]
// A second is not among the units of a scenario, but it is what a sixtieth of a minute comes to.
const second: Block = [
  {
    op: 'wait',
    anchor: { kind: 'arrival' },
    arms: [],
    timeout: {
      at: { kind: 'from', start: { at: 'arrival' }, plus: { amount: 1 / 60, unit: 'minute' }, zone: 'lead' },
      next: { port: 'next' },
    },
  },
]
const branch: Block = [
  {
    op: 'decide',
    cases: [
      {
        when: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
        next: { port: 'hot' },
      },
    ],
    otherwise: { port: 'cold' },
  },
]

function journey(): Program {
  const program = buildProgram('m1', {
    m1: { block: mail, ways: { next: 'd' } },
    d: { block: second, ways: { next: 'b' } },
    b: { block: branch, ways: { cold: 'm2', hot: 'm2' } },
    m2: { block: mail, ways: { next: 'e' } },
    e: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  const start = { kind: 'event', match: { kind: 'seminar.attended' } } as const
  return { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) }
}

async function leadsOf(world: BenchWorld): Promise<readonly LeadId[]> {
  return await Promise.all(Array.from({ length: LEADS }, () => addLead(world.runtime)))
}

/** The product: leads enter by an event, runs are carried by relay and worker to their end. */
async function productSample(world: BenchWorld): Promise<Sample> {
  const leads = await leadsOf(world)
  const ended = async (): Promise<number> =>
    (
      await world.runtime.db<
        { n: number }[]
      >`select count(*)::int as n from runs where lead_id = any(${[...leads]}::uuid[]) and status = 'ended'`
    )[0]?.n ?? 0
  return await sample(LEADS * STEPS, async () => {
    await Promise.all(
      leads.map((lead) =>
        ingest(world.runtime, lead, { kind: 'seminar.attended', payload: { seminar: 's' } }),
      ),
    )
    while ((await ended()) < LEADS) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

async function handSample(world: BenchWorld): Promise<Sample> {
  const leads = await leadsOf(world)
  return await sample(LEADS * STEPS, async () => {
    await Promise.all(
      leads.map((lead) =>
        world.client.workflow.execute('journey', {
          workflowId: `hand:${lead}`,
          taskQueue: 'hand',
          args: [lead],
        }),
      ),
    )
  })
}

const historyLength = async (world: BenchWorld, workflowId: string): Promise<number> =>
  (await world.client.workflow.getHandle(workflowId).fetchHistory()).events?.length ?? 0

/** A worker for the journey that is written by hand. */
async function handWorker({ native, runtime }: BenchWorld): Promise<Worker> {
  const workflowBundle = await bundleWorkflowCode({
    logger: new DefaultLogger('ERROR'),
    workflowsPath: fileURLToPath(new URL('./hand-written/journey.ts', import.meta.url)),
  })
  return await Worker.create({
    connection: native,
    taskQueue: 'hand',
    workflowBundle,
    activities: makeHandWritten(runtime.db),
    maxCachedWorkflows: 600,
  })
}

/** Ratio 7 of the product: scenario steps a second against the same journey written by hand; history events beside. */
export async function benchSteps(
  world: BenchWorld,
  pairs: number,
): Promise<{
  readonly comparison: Comparison
  readonly events: { readonly product: number; readonly hand: number }
}> {
  const { runtime } = world
  await makeTables(runtime.db)
  await putLive(runtime, journey(), { id: 'bench', mails: MAILS })
  const hand = await handWorker(world)
  const running = hand.run()
  try {
    return await runProduct(world, 'bench', async () => {
      const comparison = await compare({
        pairs,
        product: () => productSample(world),
        baseline: () => handSample(world),
      })
      const [run] = await runtime.db<{ workflow_id: string }[]>`select workflow_id from runs limit 1`
      const [other] = await runtime.db<{ lead_id: string }[]>`select lead_id from hand_progress limit 1`
      const events = {
        product: await historyLength(world, run?.workflow_id ?? ''),
        hand: await historyLength(world, `hand:${other?.lead_id}`),
      }
      return { comparison, events }
    })
  } finally {
    hand.shutdown()
    await running
  }
}
