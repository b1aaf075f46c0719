import {
  findIdentities,
  type IdentityKey,
  type IdentityKind,
  type KnownIdentity,
  type Queryable,
} from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import type { ReadPerson } from './person.ts'

/** Who a person turned out to be. */
export interface Recognised {
  readonly lead: LeadId | undefined
  /** Other leads that some of the keys belong to: perhaps the same person twice. */
  readonly others: readonly LeadId[]
  /** Which kinds of keys are those others'. */
  readonly taken: readonly IdentityKind[]
}

const RANK = { external: 0, email: 1, phone: 2 } as const

/** Who these keys mean, given whose they are. */
export function recogniseAmong(keys: readonly IdentityKey[], known: readonly KnownIdentity[]): Recognised {
  const found = known.toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
  const onlyPhone = keys.every((key) => key.kind === 'phone')
  const lead = found.find((one) => one.kind !== 'phone' || onlyPhone)?.lead
  const elsewhere = found.filter((one) => one.lead !== lead)
  return {
    lead,
    others: [...new Set(elsewhere.map((one) => one.lead))],
    taken: elsewhere.map((one) => one.kind),
  }
}

/**
 * Recognises a person by the surest key: id in another system, then address, then telephone with name. A telephone
 * counts only for somebody who gives nothing surer.
 */
export const recognise = async (db: Queryable, person: Pick<ReadPerson, 'keys'>): Promise<Recognised> =>
  recogniseAmong(person.keys, await findIdentities(db, person.keys))
