import type { PerformPorts } from '@shirube/engine'
import type { PerformerLookup, Runtime } from '@shirube/runtime'
import type { TemporalConfig } from '@shirube/runtime/config'
import { NativeConnection, type Worker } from '@temporalio/worker'
import { makeRunWorker } from './run-worker.ts'

/** Runs hosted in this process, as long as Temporal can be reached. */
export interface HostedRuns {
  /** True while this process takes work. */
  ready(): boolean
  stop(): Promise<void>
}

const AGAIN_MS = 1_000

/** How Temporal is reached by the worker's own client. */
export const nativeOptions = (config: TemporalConfig) => ({
  address: config.address,
  ...(config.tls && { tls: true }),
  ...(config.apiKey !== undefined && { apiKey: config.apiKey }),
})

/**
 * Hosts runs for as long as the process lives. Temporal may be away when it starts or go away meanwhile: the worker
 * is made again until it stays.
 */
export function hostRuns(
  runtime: Runtime,
  config: TemporalConfig,
  outside: { readonly performerOf: PerformerLookup; readonly ports: PerformPorts },
): HostedRuns {
  let worker: Worker | undefined
  let stopping = false
  let wakeUp: (() => void) | undefined

  const once = async (): Promise<void> => {
    const connection = await NativeConnection.connect(nativeOptions(config))
    try {
      const made = await makeRunWorker(runtime, { connection, namespace: config.namespace, ...outside })
      worker = made
      if (!stopping) await made.run()
    } finally {
      worker = undefined
      await connection.close().catch(() => undefined)
    }
  }
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, AGAIN_MS)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const forever = async (): Promise<void> => {
    while (!stopping) {
      try {
        await once()
      } catch (error) {
        runtime.log.warn('Runs are not hosted for the moment', {
          error: error instanceof Error ? error.message : String(error),
        })
        if (!stopping) await pause()
      }
    }
  }
  const done = forever()
  return {
    ready: () => worker?.getState() === 'RUNNING',
    async stop() {
      stopping = true
      if (worker?.getState() === 'RUNNING') worker.shutdown()
      wakeUp?.()
      await done
    },
  }
}
