import { hostname } from 'node:os'
import { beat, openDatabase, stopBeating } from '@shirube/db'
import type { Config } from '@shirube/runtime/config'

const BEAT_EVERY_MS = 2_000

/** Starts the worker; it says every two seconds that it lives, until it is stopped. */
export async function startWorker(config: Config): Promise<{ stop(): Promise<void> }> {
  const db = openDatabase(config.databaseUrl, { name: 'shirube worker' })
  const name = `worker@${hostname()}:${process.pid}`
  const say = (): Promise<void> => beat(db, { name, kind: 'worker', ready: true }, Date.now())
  await say()
  const timer = setInterval(() => void say().catch(() => undefined), BEAT_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await stopBeating(db, name).catch(() => undefined)
      await db.end({ timeout: 5 })
    },
  }
}
