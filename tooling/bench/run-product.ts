import { makeRunStarter, startRelay } from '@shirube/runtime'
import { makeRunWorker } from '@shirube/workflows'
import type { BenchWorld } from './bench-world.ts'

/** Lets the product's own worker and relay run beside the work. */
export async function runProduct<T>(
  world: BenchWorld,
  taskQueue: string,
  work: () => Promise<T>,
): Promise<T> {
  const ports = { fetch: () => Promise.reject(new Error('closed')), secret: () => Promise.resolve(undefined) }
  const worker = await makeRunWorker(world.runtime, {
    connection: world.native,
    namespace: 'default',
    taskQueue,
    performerOf: () => undefined,
    ports,
  })
  const relay = startRelay(world.runtime, makeRunStarter(world.client, { taskQueue }))
  const running = worker.run()
  try {
    return await work()
  } finally {
    await relay.stop()
    worker.shutdown()
    await running
  }
}
