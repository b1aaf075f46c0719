import type { ImportPlan } from '@shirube/contract'
import type { IdentityKey, KnownIdentity } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { FAULTS } from '../../collect/event-faults.ts'
import { recogniseAmong } from '../../identity/recognise.ts'
import type { ReadRow } from './read-row.ts'

/** The rows of a list that mean one person, and who that is. */
export interface RowGroup {
  readonly lead: LeadId
  /** True for somebody whom nobody knew before. */
  readonly created: boolean
  readonly rows: readonly ReadRow[]
}

const nameOf = ({ kind, value }: IdentityKey): string => `${kind} ${value}`

/**
 * Tells who is meant by each row that nothing is wrong with: somebody known, somebody of an earlier row, or somebody
 * new (S4). A key belongs to whoever had it first.
 */
export function groupRows(
  rows: readonly ReadRow[],
  known: readonly KnownIdentity[],
  newId: () => string,
): readonly RowGroup[] {
  const owners = new Map<string, LeadId>(known.map((key) => [nameOf(key), key.lead]))
  const groups = new Map<LeadId, { lead: LeadId; created: boolean; rows: ReadRow[] }>()
  const ownersOf = (keys: readonly IdentityKey[]): KnownIdentity[] =>
    keys.flatMap((key) => {
      const lead = owners.get(nameOf(key))
      return lead === undefined ? [] : [{ ...key, lead }]
    })
  const existing = new Set(known.map((key) => key.lead))
  for (const row of rows) {
    const who = recogniseAmong(row.keys, ownersOf(row.keys))
    const lead = who.lead ?? asId<LeadId>(newId())
    for (const key of row.keys) if (!owners.has(nameOf(key))) owners.set(nameOf(key), lead)
    const group = groups.get(lead) ?? { lead, created: !existing.has(lead), rows: [] }
    groups.set(lead, group)
    group.rows.push(row)
  }
  return [...groups.values()]
}

/** Parts off the rows of people whom nobody knows, where only what known people did is wanted. */
export function partStrangers(
  groups: readonly RowGroup[],
  { touch }: Pick<ImportPlan, 'touch'>,
): { readonly groups: readonly RowGroup[]; readonly strangers: readonly ReadRow[] } {
  if (touch?.unknown !== 'reject') return { groups, strangers: [] }
  return {
    groups: groups.filter((group) => !group.created),
    strangers: groups
      .filter((group) => group.created)
      .flatMap(({ rows }) => rows.map((row) => ({ ...row, issues: [{ message: FAULTS.nobody }] }))),
  }
}
