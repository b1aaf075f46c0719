import type { NodePerform } from '@shirube/engine'
import { makeRunStarter, type RunStarter, type Runtime, relayOnce } from '@shirube/runtime'
import type { TestWorkflowEnvironment } from '@temporalio/testing'
import type { Worker } from '@temporalio/worker'
import { makeRunWorker } from '../run-worker.ts'

/** A worker and a relay on a test's Temporal, with a queue of their own. */
export interface RunWorld {
  readonly worker: Worker
  readonly starter: RunStarter
  /** Carries everything in the outbox to Temporal. */
  deliver(): Promise<void>
}

let queues = 0

export async function openRunWorld(
  runtime: Runtime,
  env: TestWorkflowEnvironment,
  options: {
    readonly regular?: boolean
    readonly labelled?: boolean
    readonly performers?: Readonly<Record<string, NodePerform>>
  } = {},
): Promise<RunWorld> {
  const taskQueue = `test-${process.pid}-${++queues}`
  const starter = makeRunStarter(env.client, {
    taskQueue,
    ...(options.regular && { regular: true }),
    labelled: () => options.labelled ?? false,
  })
  const worker = await makeRunWorker(runtime, {
    connection: env.nativeConnection,
    namespace: env.namespace ?? 'default',
    taskQueue,
    performerOf: (type) => options.performers?.[type],
    ports: {
      fetch: () => Promise.reject(new Error('no network in this test')),
      secret: () => Promise.resolve(undefined),
    },
  })
  return {
    worker,
    starter,
    async deliver() {
      while (await relayOnce(runtime, starter));
    },
  }
}
