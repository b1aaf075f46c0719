import { type Condition, type Facts, isLeaf } from '@shirube/audience'
import type { Reading } from '@shirube/audience/testing'
import { asId, type LeadId, uuidv7 } from '@shirube/kernel'

/** An owner is a user: what stands for one becomes an id as the database has them. */
const ownerId = (owner: string): string =>
  `00000000-0000-7000-8000-${Buffer.from(owner).toString('hex').padStart(12, '0')}`

function ownersOf(condition: Condition): Condition {
  if (!isLeaf(condition)) {
    return condition.kind === 'not'
      ? { kind: 'not', of: ownersOf(condition.of) }
      : { ...condition, of: condition.of.map(ownersOf) }
  }
  return condition.kind === 'owner' && condition.oneOf
    ? { kind: 'owner', oneOf: condition.oneOf.map(ownerId) }
    : condition
}

function leadOf(facts: Facts, n: number): Facts {
  const { owner, ...lead } = facts.lead
  const id = asId<LeadId>(uuidv7(n + 1, new Uint8Array(10)))
  return { ...facts, lead: { ...lead, id, ...(owner !== undefined && { owner: ownerId(owner) }) } }
}

/** Readings whose leads can stand in one database beside each other. */
export const storable = (readings: readonly Reading[]): readonly Reading[] =>
  readings.map(({ condition, facts, now }, n) => ({
    condition: ownersOf(condition),
    facts: leadOf(facts, n),
    now,
  }))
