import {
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import type { Advanced, CallOrder, RunActivities, RunScenarioInput } from './protocol.ts'

/** Says that the lead's history has reached this sequence. Order and repetition do not matter. */
export const poke = defineSignal<[number]>('poke')

const SIGNALS_BEFORE_RENEWAL = 500

const local = proxyLocalActivities<RunActivities>({
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '4s',
  retry: { maximumAttempts: 2, initialInterval: '200ms' },
})

const regular = proxyActivities<RunActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
})

const outside = proxyActivities<Pick<RunActivities, 'call'>>({
  startToCloseTimeout: '30s',
  scheduleToCloseTimeout: '2m',
})

/**
 * One lead's way through one version: advance, wait for a deadline or a poke, advance again. What a step means is
 * decided in `advance`; this never changes when steps do (engine-protocol.md).
 */
export async function runScenario(input: RunScenarioInput): Promise<void> {
  let seen = input.seen ?? 0
  let poked = input.poked ?? 0
  let signals = 0
  setHandler(poke, (seq) => {
    poked = Math.max(poked, seq)
    signals += 1
  })

  const advance = async (): Promise<Advanced> => {
    const asked = { runId: input.runId, seen, now: Date.now() }
    if (input.regular) return await regular.advance(asked)
    try {
      return await local.advance(asked)
    } catch (error) {
      // A failed local activity arrives as a plain ApplicationFailure: only a cancellation is told apart.
      if (isCancellation(error)) throw error
      return await regular.advance({ ...asked, now: Date.now() })
    }
  }

  const call = async (order: CallOrder): Promise<void> => {
    try {
      await outside.call({ runId: input.runId, call: order })
    } catch (error) {
      if (isCancellation(error)) throw error
      await regular.abandonCall({ runId: input.runId, key: order.key })
    }
  }

  for (;;) {
    const r = await advance()
    seen = r.seq
    if (r.done) return
    if (r.calls) {
      for (const order of r.calls) await call(order)
      continue
    }
    if (r.replayed || poked > r.cursor) continue
    if (workflowInfo().continueAsNewSuggested || signals >= SIGNALS_BEFORE_RENEWAL) {
      await continueAsNew<typeof runScenario>({ ...input, seen, poked })
    }
    const woken = (): boolean => poked > r.cursor
    if (r.waitUntil === undefined) await condition(woken)
    else await condition(woken, Math.max(1, r.waitUntil - Date.now()), { summary: r.trace })
  }
}
