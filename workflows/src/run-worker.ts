import type { PerformPorts } from '@shirube/engine'
import type { PerformerLookup, Runtime } from '@shirube/runtime'
import { type NativeConnection, Worker } from '@temporalio/worker'
import { makeActivities } from './activities.ts'
import { workflowBundle } from './bundle.ts'

/** Where runs wait for a worker. */
export const TASK_QUEUE = 'shirube'

/** About 165 KB of memory each; fewer cost about a fifth of the rate (engine-protocol.md). */
const CACHED_WORKFLOWS = 600

/** Makes a worker that hosts the runs. It polls once `run` is called. */
export async function makeRunWorker(
  runtime: Runtime,
  options: {
    readonly connection: NativeConnection
    readonly namespace: string
    readonly taskQueue?: string
    readonly performerOf: PerformerLookup
    readonly ports: PerformPorts
  },
): Promise<Worker> {
  return await Worker.create({
    connection: options.connection,
    namespace: options.namespace,
    taskQueue: options.taskQueue ?? TASK_QUEUE,
    workflowBundle: await workflowBundle(),
    activities: makeActivities(runtime, options),
    maxCachedWorkflows: CACHED_WORKFLOWS,
    maxConcurrentLocalActivityExecutions: 20,
    maxConcurrentActivityTaskExecutions: 20,
    shutdownGraceTime: '5s',
  })
}
