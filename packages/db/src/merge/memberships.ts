import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { Move } from './move-rows.ts'

/** A membership that a merge moved; `both` when the survivor had it too. */
export interface MovedMembership {
  readonly of: string
  readonly since: EpochMs
  readonly both: boolean
}

interface Membership {
  readonly of: string
  readonly since: EpochMs
}

/** Where memberships of lists and of segments are kept. */
const KINDS = {
  list: { table: 'list_members', of: 'list_id', since: 'added_at' },
  segment: { table: 'segment_members', of: 'segment_id', since: 'joined_at' },
} as const
export type MembershipKind = keyof typeof KINDS

async function ofLead(tx: Tx, kind: MembershipKind, lead: LeadId): Promise<readonly Membership[]> {
  const { table, of, since } = KINDS[kind]
  return await tx<Membership[]>`
    select ${tx(of)} as of, ${tx(since)} as since from ${tx(table)} where lead_id = ${lead} order by 1`
}

/** Makes a lead's memberships another's; what both had the other keeps. */
export async function moveMemberships(
  tx: Tx,
  kind: MembershipKind,
  { from, to }: Move,
): Promise<readonly MovedMembership[]> {
  const { table, of } = KINDS[kind]
  const theirs = new Set((await ofLead(tx, kind, to)).map((one) => one.of))
  const moved = (await ofLead(tx, kind, from)).map((one) => ({ ...one, both: theirs.has(one.of) }))
  const both = moved.filter((one) => one.both).map((one) => one.of)
  await tx`delete from ${tx(table)} where lead_id = ${from} and ${tx(of)} = any(${both})`
  await tx`update ${tx(table)} set lead_id = ${to} where lead_id = ${from}`
  return moved
}

/** Gives a lead its memberships back; the other loses those that it had only by the merge. */
export async function moveMembershipsBack(
  tx: Tx,
  kind: MembershipKind,
  { from, to, moved }: Move & { readonly moved: readonly MovedMembership[] },
): Promise<void> {
  const { table, of, since } = KINDS[kind]
  const only = moved.filter((one) => !one.both).map((one) => one.of)
  await tx`delete from ${tx(table)} where lead_id = ${from} and ${tx(of)} = any(${only})`
  for (const one of moved) {
    // A list or segment that was deleted meanwhile has no members.
    await tx`
      insert into ${tx(table)} (${tx(of)}, lead_id, ${tx(since)})
      select id, ${to}::uuid, ${one.since}::timestamptz from ${tx(kind === 'list' ? 'lists' : 'segments')} where id = ${one.of}
      on conflict do nothing`
  }
}
