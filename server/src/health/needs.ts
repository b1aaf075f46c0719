import { type Database, readySince } from '@shirube/db'
import type { TemporalConfig } from '@shirube/runtime/config'
import { Connection } from '@temporalio/client'
import type { Need } from './health.ts'

/** A worker that has not said for this long that it is ready counts as gone. */
const HEARTBEAT_MS = 15_000

/** The database answers a question. */
export const databaseNeed = (db: Database): Need => ({
  name: 'database',
  ask: async () => {
    await db`select 1`
  },
})

/** At least one worker has lately said that it is ready. */
export const workerNeed = (db: Database, now: () => number): Need => ({
  name: 'worker',
  ask: async () => {
    if ((await readySince(db, 'worker', now() - HEARTBEAT_MS)) === 0) throw new Error('no worker is ready')
  },
})

/** Temporal answers for the namespace. */
export function temporalNeed(connection: Connection, config: TemporalConfig): Need {
  return {
    name: 'temporal',
    ask: async () => {
      await connection.workflowService.describeNamespace({ namespace: config.namespace })
    },
  }
}

/** A connection that is made when it is first used, and again after it was lost. */
export const connectTemporal = (config: TemporalConfig): Connection =>
  Connection.lazy({
    address: config.address,
    tls: config.tls,
    ...(config.apiKey === undefined ? {} : { apiKey: config.apiKey }),
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 300, 'grpc.max_reconnect_backoff_ms': 2_000 },
  })
