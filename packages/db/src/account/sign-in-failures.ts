import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** How often signing in has failed in a row for an account, by a hash of its address. */
export interface Failures {
  readonly failures: number
  readonly lastAt: EpochMs
}

export async function signInFailures(db: Queryable, key: string): Promise<Failures | undefined> {
  const [row] = await db<
    Failures[]
  >`select failures, last_at as "lastAt" from sign_in_failures where key = ${key}`
  return row
}

export async function noteSignInFailure(db: Queryable, key: string, now: EpochMs): Promise<void> {
  await db`
    insert into sign_in_failures (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set failures = sign_in_failures.failures + 1, last_at = excluded.last_at`
}

export async function clearSignInFailures(db: Queryable, key: string): Promise<void> {
  await db`delete from sign_in_failures where key = ${key}`
}
