import type { WaitingHit } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'

/** Whose hit it is, as far as the hit itself says. */
export type Subject =
  /** With `join`, the browser that becomes this lead's. */
  | { readonly kind: 'lead'; readonly lead: LeadId; readonly join?: string }
  | { readonly kind: 'person'; readonly email?: string; readonly externalId?: string }
  | { readonly kind: 'visitor'; readonly visitor: string }

/** Hits of one subject that become events in one transaction, in order. */
export interface HitGroup {
  readonly subject: Subject
  readonly hits: readonly WaitingHit[]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Whose a hit is. One that says nothing of anybody cannot have been stored. */
export function subjectOf(hit: WaitingHit): Subject {
  const join = textOf(hit.identify?.['join'])
  const lead = hit.lead ?? (join === undefined ? undefined : asId<LeadId>(join))
  if (lead !== undefined)
    return { kind: 'lead', lead, ...(join !== undefined && hit.visitor !== null && { join: hit.visitor }) }
  const email = textOf(hit.identify?.['email'])
  const externalId = textOf(hit.identify?.['externalId'])
  if (email !== undefined || externalId !== undefined)
    return {
      kind: 'person',
      ...(email !== undefined && { email }),
      ...(externalId !== undefined && { externalId }),
    }
  if (hit.visitor === null) throw new Error(`The hit ${hit.id} is nobody's`)
  return { kind: 'visitor', visitor: hit.visitor }
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'lead':
      return `lead ${subject.lead}`
    case 'person':
      return `person ${subject.externalId ?? ''} ${subject.email ?? ''}`
    case 'visitor':
      return `visitor ${subject.visitor}`
  }
}

/** So many hits at most are one transaction: the lead is not locked for long, and many share the cost of a commit. */
export const GROUP = 20

interface OpenGroup extends HitGroup {
  readonly hits: WaitingHit[]
}

/**
 * Puts the hits of one shard together by whose they are, each subject's in order. A hit that joins its browser to a
 * lead stands alone: what came before it and after it belongs to others.
 */
export function groupHits(hits: readonly WaitingHit[]): readonly HitGroup[] {
  const groups: OpenGroup[] = []
  const open = new Map<string, OpenGroup>()
  for (const hit of hits) {
    const subject = subjectOf(hit)
    const name = nameOf(subject)
    const joins = subject.kind === 'lead' && subject.join !== undefined
    if (joins) open.clear()
    const known = joins ? undefined : open.get(name)
    if (known && known.hits.length < GROUP) {
      known.hits.push(hit)
      continue
    }
    const begun = { subject, hits: [hit] }
    groups.push(begun)
    if (!joins) open.set(name, begun)
  }
  return groups
}
