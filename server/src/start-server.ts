import { openDatabase } from '@shirube/db'
import type { Config } from '@shirube/runtime/config'
import { fastify } from 'fastify'
import { registerHealth } from './health/health.ts'
import { connectTemporal, databaseNeed, temporalNeed, workerNeed } from './health/needs.ts'

/** Starts the server on its configured address; it answers until it is stopped. */
export async function startServer(config: Config): Promise<{ stop(): Promise<void> }> {
  const db = openDatabase(config.databaseUrl, { name: 'shirube server' })
  const temporal = connectTemporal(config.temporal)
  const app = fastify({ logger: { level: config.logLevel } })
  registerHealth(app, [databaseNeed(db), temporalNeed(temporal, config.temporal), workerNeed(db, Date.now)])
  await app.listen(config.listen)
  return {
    stop: async () => {
      await app.close()
      await temporal.close()
      await db.end({ timeout: 5 })
    },
  }
}
