import { AppError } from '@shirube/kernel'
import type { Database, Tx } from './database.ts'

/** How long a transaction waits for a connection; the driver itself would queue for as long as an outage lasts. */
const CONNECTION_WAIT_MS = 1500

/**
 * Runs work in one READ COMMITTED transaction. Throws `unavailable` when no connection comes in time; work that
 * was given up is never begun later.
 */
export async function transaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  let state: 'waiting' | 'begun' | 'given-up' = 'waiting'
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (state !== 'waiting') return
      state = 'given-up'
      reject(new AppError('unavailable', 'The database gives no connection'))
    }, CONNECTION_WAIT_MS)
  })
  const done = db.begin(async (tx) => {
    clearTimeout(timer)
    if (state === 'given-up') throw new AppError('unavailable', 'The database gave its connection too late')
    state = 'begun'
    return await work(tx)
  })
  // The loser of the race must not become an unhandled rejection.
  done.catch(() => undefined)
  try {
    return (await Promise.race([done, late])) as T
  } finally {
    clearTimeout(timer)
  }
}

const RETRIED = new Set(['40P01', '40001'])

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** A transaction that is repeated when Postgres chose it as the victim of a deadlock or a conflict. */
export async function retriedTransaction<T>(
  db: Database,
  work: (tx: Tx) => Promise<T>,
  attempts = 5,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction(db, work)
    } catch (error) {
      if (attempt >= attempts || !RETRIED.has(codeOf(error))) throw error
    }
  }
}
