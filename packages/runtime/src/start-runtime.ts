import { openDatabase } from '@shirube/db'
import { pino } from 'pino'
import { machineClock, startTestClock } from './clock/runtime-clock.ts'
import type { Config } from './config/index.ts'
import { makeLiveConfigCache } from './live/live-config-cache.ts'
import { startNotifier } from './notify/notifier.ts'
import { idMaker, type Log, type Runtime } from './runtime.ts'
import { openKeyring } from './secrets/open-keyring.ts'

/** A runtime that is open until it is closed. */
export interface OpenRuntime extends Runtime {
  close(): Promise<void>
}

const makeLog = (name: string, level: string): Log => {
  const log = pino({ name, level })
  return {
    info: (what, about = {}) => log.info(about, what),
    warn: (what, about = {}) => log.warn(about, what),
    error: (what, about = {}) => log.error(about, what),
  }
}

/** Opens what every part of the product works with; once for each process. */
export async function startRuntime(
  config: Config,
  process: { readonly name: string; readonly connections?: number },
): Promise<OpenRuntime> {
  const db = openDatabase(config.databaseUrl, {
    name: `shirube ${process.name}`,
    max: process.connections ?? 20,
  })
  const notifier = await startNotifier(db)
  const clock = config.testClock ? await startTestClock(db, notifier) : machineClock
  const close = async (): Promise<void> => {
    await notifier.close()
    await db.end({ timeout: 5 })
  }
  const keyring = await openKeyring(db, config.secrets, clock.now()).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    db,
    clock,
    notifier,
    live: makeLiveConfigCache(clock),
    keyring,
    log: makeLog(process.name, config.logLevel),
    newId: idMaker(clock),
    close,
  }
}
