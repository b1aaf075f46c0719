import { openFileStore, startRuntime } from '@shirube/runtime'
import type { Config } from '@shirube/runtime/config'
import { buildApp } from './app/build-app.ts'
import { ROUTES } from './app/routes.ts'
import type { RoutePlugin } from './app/server-context.ts'
import { type Need, registerHealth } from './health/health.ts'
import { connectTemporal, databaseNeed, temporalNeed, workerNeed } from './health/needs.ts'

const health =
  (needs: readonly Need[]): RoutePlugin =>
  () =>
  async (app) =>
    registerHealth(app, needs)

/** Starts the server on its configured address; it answers until it is stopped. */
export async function startServer(config: Config): Promise<{ stop(): Promise<void> }> {
  const files = openFileStore(config.files)
  const runtime = await startRuntime(config, { name: 'server' })
  const temporal = connectTemporal(config.temporal)
  const { publicUrl, inboxFolder, testClock, transferFolder } = config
  const context = { runtime, files, publicUrl, inboxFolder, testClock, transferFolder }
  const { db } = runtime
  // The heartbeat is by the machine's clock, whatever a test does to the product's.
  const needs = [databaseNeed(db), temporalNeed(temporal, config.temporal), workerNeed(db, Date.now)]
  const close = async (): Promise<void> => {
    await temporal.close()
    await runtime.close()
  }
  try {
    const { app } = await buildApp(context, [health(needs), ...ROUTES], { level: config.logLevel })
    await app.listen(config.listen)
    return {
      stop: async () => {
        await app.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
