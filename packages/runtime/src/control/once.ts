import { type Actor, claimEventKey } from '@shirube/db'
import type { LeadSession } from '../ingest/session.ts'

/** A caller's own name for a call, and what the call is about. */
export interface CallKey {
  readonly key: string | undefined
  readonly actor: Actor
  readonly about: string
}

/** True the first time a caller uses this key for this; always true without a key. Under the lead's lock. */
export async function isFirst(session: LeadSession, { key, actor, about }: CallKey): Promise<boolean> {
  if (key === undefined) return true
  return await claimEventKey(
    session.tx,
    { source: 'api', id: `${actor.id ?? 'system'}:${about}:${key}` },
    session.now,
  )
}
