import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** What a person is recognised by; a browser is not among them: it is somebody's until it is somebody else's. */
export type IdentityKind = 'email' | 'phone' | 'external'

/** One key of a person, normalised. */
export interface IdentityKey {
  readonly kind: IdentityKind
  readonly value: string
}

export interface KnownIdentity extends IdentityKey {
  readonly lead: LeadId
}

const split = (keys: readonly IdentityKey[]): readonly [string[], string[]] => [
  keys.map((key) => key.kind),
  keys.map((key) => key.value),
]

/** Whose these keys are, as far as they are known. */
export async function findIdentities(
  db: Queryable,
  keys: readonly IdentityKey[],
): Promise<readonly KnownIdentity[]> {
  if (keys.length === 0) return []
  const [kinds, values] = split(keys)
  return await db<KnownIdentity[]>`
    select i.kind, i.value, i.lead_id as lead from identities i
    join unnest(${kinds}::text[], ${values}::text[]) as k(kind, value) on k.kind = i.kind and k.value = i.value`
}

/**
 * Makes keys a lead's; those that are somebody's already stay so. Answers the ones that were free. In order, so
 * that two who claim the same keys never wait for each other in a circle.
 */
export async function claimIdentities(
  tx: Tx,
  lead: LeadId,
  { keys, now }: { readonly keys: readonly IdentityKey[]; readonly now: EpochMs },
): Promise<readonly IdentityKey[]> {
  if (keys.length === 0) return []
  const [kinds, values] = split(keys)
  return await tx<IdentityKey[]>`
    insert into identities (kind, value, lead_id, created_at)
    select kind, value, ${lead}, ${now}::timestamptz from unnest(${kinds}::text[], ${values}::text[]) as k(kind, value)
    order by kind, value on conflict do nothing returning kind, value`
}

/** Everything that a lead is recognised by. */
export async function identitiesOf(db: Queryable, lead: LeadId): Promise<readonly IdentityKey[]> {
  return await db<
    IdentityKey[]
  >`select kind, value from identities where lead_id = ${lead} order by kind, value`
}
