import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client'
import { labelPairs, type RunLabels } from './run-labels.ts'

/** The one door from the product to Temporal. */
export interface RunStarter {
  /** Starts the run's workflow unless it runs, and tells it how far its lead's history has come. */
  signalWithStart(run: {
    readonly runId: string
    readonly workflowId: string
    readonly seq: number
    readonly labels?: RunLabels
  }): Promise<void>
  /** Starts the workflow if it is missing or was ended from outside; true when it had to be started. */
  startIfMissing(run: { readonly runId: string; readonly workflowId: string }): Promise<boolean>
}

/** How workflows are started: where, and whether they call advance as a regular activity only. */
export interface StarterOptions {
  readonly taskQueue: string
  readonly regular?: boolean
  /** True once the namespace knows what runs are labelled with. */
  readonly labelled?: () => boolean
}

/** Longer than the driver's own reconnecting, shorter than the relay's lease. */
const DEADLINE_MS = 3_000

export function makeRunStarter(client: Client, options: StarterOptions): RunStarter {
  const argsOf = (runId: string): [{ runId: string; regular?: boolean }] => [
    { runId, ...(options.regular && { regular: true }) },
  ]
  const signalWithStart: RunStarter['signalWithStart'] = async ({ runId, workflowId, seq, labels }) => {
    try {
      await client.withDeadline(Date.now() + DEADLINE_MS, () =>
        client.workflow.signalWithStart('runScenario', {
          workflowId,
          taskQueue: options.taskQueue,
          args: argsOf(runId),
          signal: 'poke',
          signalArgs: [seq],
          ...(labels && options.labelled?.() && { typedSearchAttributes: labelPairs(labels) }),
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        }),
      )
    } catch (error) {
      // The workflow has ended: there is nobody left to be told.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
    }
  }
  return {
    signalWithStart,
    async startIfMissing(run) {
      try {
        const { status } = await client.withDeadline(Date.now() + DEADLINE_MS, () =>
          client.workflow.getHandle(run.workflowId).describe(),
        )
        if (status.name === 'RUNNING' || status.name === 'COMPLETED') return false
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error
      }
      await signalWithStart({ ...run, seq: 0 })
      return true
    },
  }
}
