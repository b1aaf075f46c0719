import { hostname } from 'node:os'
import { beat, stopBeating } from '@shirube/db'
import { performerOf } from '@shirube/nodes/perform'
import {
  CARD_JOBS,
  DECISION_JOBS,
  type DispatcherOptions,
  ensureRecurringJobs,
  makeRunStarter,
  openFileStore,
  RECURRING_JOBS,
  registerRunLabels,
  SEMINAR_JOBS,
  startCountFolder,
  startDispatcher,
  startImports,
  startJobs,
  startMailHits,
  startProcessor,
  startReconciler,
  startRelay,
  startRuntime,
  startTransfers,
  worldPorts,
} from '@shirube/runtime'
import type { Config } from '@shirube/runtime/config'
import { Client, Connection } from '@temporalio/client'
import { DefaultLogger, Runtime as Sdk } from '@temporalio/worker'
import { hostRuns, nativeOptions } from './host-runs.ts'
import { TASK_QUEUE } from './run-worker.ts'

const BEAT_EVERY_MS = 2_000

/** Reconnects within two seconds of Temporal's return, not after the driver's own minute (engine-protocol.md). */
const QUICK = { 'grpc.initial_reconnect_backoff_ms': 300, 'grpc.max_reconnect_backoff_ms': 2_000 }

/**
 * Starts the worker: it hosts runs, carries the outbox to Temporal, takes in hits, sends mail and does what comes
 * due, until it is stopped.
 */
export async function startWorker(
  config: Config,
  options: { readonly dispatchTimes?: DispatcherOptions['times'] } = {},
): Promise<{ stop(): Promise<void> }> {
  const level = config.logLevel === 'error' ? 'ERROR' : 'WARN'
  Sdk.install({
    logger: new DefaultLogger(level),
    telemetryOptions: { logging: { filter: level, forward: {} } },
  })
  const name = `worker@${hostname()}:${process.pid}`
  const runtime = await startRuntime(config, { name: 'worker', connections: 30 })
  const connection = Connection.lazy({ ...nativeOptions(config.temporal), channelArgs: QUICK })
  const client = new Client({ connection, namespace: config.temporal.namespace })
  let labelled = false
  const register = async (): Promise<void> => {
    labelled = await registerRunLabels(client, config.temporal.namespace)
  }
  void register()
  const starter = makeRunStarter(client, { taskQueue: TASK_QUEUE, labelled: () => labelled })
  const runs = hostRuns(runtime, config.temporal, { performerOf, ports: worldPorts(runtime) })
  await ensureRecurringJobs(runtime)
  const files = openFileStore(config.files)
  const loops = [
    startRelay(runtime, starter),
    startReconciler(runtime, starter),
    startCountFolder(runtime),
    startProcessor(runtime, { name }),
    startMailHits(runtime),
    startJobs(runtime, new Map([...DECISION_JOBS, ...RECURRING_JOBS, ...SEMINAR_JOBS, ...CARD_JOBS])),
    startImports(runtime, files),
    startTransfers(runtime, { files, folder: config.transferFolder, publicUrl: config.publicUrl }),
  ]
  const dispatcher = await startDispatcher(runtime, {
    smtpUrl: config.smtpUrl,
    publicUrl: config.publicUrl,
    ...(options.dispatchTimes && { times: options.dispatchTimes }),
  })
  const say = (): Promise<void> => beat(runtime.db, { name, kind: 'worker', ready: runs.ready() }, Date.now())
  const timer = setInterval(() => void say().catch(() => undefined), BEAT_EVERY_MS)
  await say()
  return {
    async stop() {
      clearInterval(timer)
      await stopBeating(runtime.db, name).catch(() => undefined)
      await Promise.all([runs.stop(), dispatcher.stop(), ...loops.map((loop) => loop.stop())])
      await connection.close()
      await runtime.close()
    },
  }
}
