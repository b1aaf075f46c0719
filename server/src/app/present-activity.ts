import { type EventKind, explainEvent } from '@shirube/audience'
import type { Activity } from '@shirube/contract'
import type { RecentEventRow } from '@shirube/db'
import { type Assets, inBoth } from '@shirube/runtime'
import { presentLeadBrief } from './present-lead.ts'

/** What is worth telling as it happens: what leads do, and what sales makes of it. */
export const TOLD_KINDS = [
  'page.viewed',
  'form.submitted',
  'asset.downloaded',
  'mail.opened',
  'mail.clicked',
  'call.completed',
  'handoff.answered',
  'qualification.changed',
  'deal.changed',
  'seminar.registered',
  'scenario.entered',
] as const satisfies readonly EventKind[]

/** Something that a lead did, in words. */
export function presentActivity(row: RecentEventRow, assets: Assets): Activity {
  const { id, name, company } = presentLeadBrief(row)
  const { seq, kind, payload } = row
  return {
    seq,
    kind,
    at: row.occurredAt,
    lead: { id, name, ...(company !== undefined && { company }) },
    words: inBoth(assets, (context) => explainEvent({ kind, payload }, context)),
  }
}
