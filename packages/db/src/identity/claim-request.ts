import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { digestOfKey } from '../hit/digest-of-key.ts'

/** Remembers what a request that carries its own key contained; false when the first one with this key contained something else. */
export async function claimRequest(
  db: Queryable,
  request: { readonly source: string; readonly hash: string; readonly at: EpochMs },
): Promise<boolean> {
  const digest = digestOfKey({ source: `${request.source}:content`, id: '' })
  await db`
    insert into event_keys (digest, received_at, content)
    values (${digest}, ${request.at}, ${request.hash}) on conflict do nothing`
  const [first] = await db<{ content: string | null }[]>`
    select content from event_keys where digest = ${digest}`
  return first?.content === request.hash
}
