import type { Channel, ConsentBasis, ConsentState } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** How a state of consent came about; kept as evidence. */
export interface ConsentRecord {
  readonly id: string
  readonly leadId: LeadId
  readonly channel: Channel
  readonly state: ConsentState
  readonly basis?: ConsentBasis
  readonly wording?: string
  readonly evidence: Readonly<Record<string, unknown>>
}

/** Appends evidence of a consent; rows are never changed. */
export async function insertConsent(tx: Tx, consent: ConsentRecord, now: EpochMs): Promise<void> {
  await tx`insert into consents ${tx({
    id: consent.id,
    lead_id: consent.leadId,
    channel: consent.channel,
    state: consent.state,
    basis: consent.basis ?? null,
    wording: consent.wording ?? null,
    evidence: tx.json(consent.evidence as never),
    at: now,
  })}`
}

/** A row of evidence with its time. */
export interface ConsentRow extends Omit<ConsentRecord, 'basis' | 'wording'> {
  readonly basis: ConsentBasis | null
  readonly wording: string | null
  readonly at: EpochMs
}

/** All evidence of a lead's consents, oldest first. */
export async function consentsOf(db: Queryable, lead: LeadId): Promise<readonly ConsentRow[]> {
  return await db<ConsentRow[]>`
    select id, lead_id as "leadId", channel, state, basis, wording, evidence, at from consents
    where lead_id = ${lead} order by at, id`
}
