import type { PerformPorts } from '@shirube/engine'
import { AppError } from '@shirube/kernel'
import { advance, type PerformerLookup, performCall, type Runtime, takeOutcome } from '@shirube/runtime'
import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import type { RunActivities } from './workflow/protocol.ts'

/** Refusals that no repetition can change. */
const FINAL = new Set(['bad_input', 'not_found', 'conflict', 'forbidden'])

/** The one place where the product's refusals become Temporal's failures. */
async function asFailure<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AppError) {
      throw ApplicationFailure.create({
        message: error.message,
        type: error.code,
        nonRetryable: FINAL.has(error.code),
        cause: error,
      })
    }
    throw error
  }
}

/** The activities of runs, closed over what the product works with. */
export const makeActivities = (
  runtime: Runtime,
  outside: { readonly performerOf: PerformerLookup; readonly ports: PerformPorts },
): RunActivities => ({
  advance: (input) => asFailure(advance(runtime, input)),
  call: ({ runId, call }) =>
    asFailure(
      performCall(runtime, { runId, ...call }, { ...outside, signal: Context.current().cancellationSignal }),
    ),
  abandonCall: ({ runId, key }) => asFailure(takeOutcome(runtime, { runId, key }, { outcome: 'failed' })),
})
