import {
  keepHits,
  lockVisitor,
  type QueuedHit,
  retriedTransaction,
  type Sighting,
  survivorOf,
  type TakenHit,
  takeHits,
  type WaitingHit,
} from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { withPerson } from '../identity/identify.ts'
import { joinVisitor } from '../identity/join-visitor.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { eventOfHit } from './event-of-hit.ts'
import type { HitGroup, Subject } from './group-hits.ts'

/** Whose the hits are has changed since they were read: they must be read again. */
class Moved extends Error {}

function sightingOf(visitor: string, hits: readonly QueuedHit[]): Sighting {
  const last = hits.at(-1)
  return {
    id: visitor,
    ...(last && last.ip !== null && { ip: last.ip }),
    ...(last && last.userAgent !== null && { userAgent: last.userAgent }),
  }
}

/** Makes events of hits that were taken under the lead's lock; one that another process has taken is left out. */
async function recordHits(
  session: LeadSession,
  hits: readonly QueuedHit[],
  rows: readonly TakenHit[],
): Promise<void> {
  const taken = new Map(rows.map((hit) => [hit.id, hit.lead]))
  for (const hit of hits) {
    if (!taken.has(hit.id)) continue
    // Somebody else began to use the browser, and what was still waiting was kept apart for its former lead.
    if (taken.get(hit.id) !== hit.lead) throw new Moved()
    await record(session, eventOfHit(hit, session.live))
  }
}

/** Keeps the hits of an unknown visitor; answers the lead instead when the visitor turns out to be known. */
const keepForVisitor = (
  runtime: Runtime,
  seen: Sighting,
  hits: readonly QueuedHit[],
): Promise<LeadId | undefined> =>
  retriedTransaction(runtime.db, async (tx) => {
    const lead = await lockVisitor(tx, seen, runtime.clock.now())
    if (lead === undefined) await keepHits(tx, hits)
    return lead
  })

async function ofVisitor(runtime: Runtime, visitor: string, hits: readonly WaitingHit[]): Promise<void> {
  const seen = sightingOf(visitor, hits)
  const lead = hits.at(-1)?.visitorLead ?? (await keepForVisitor(runtime, seen, hits))
  if (lead === undefined) return
  await inLead(runtime, lead, async (session) => {
    // The browser is locked after its lead, as identification does it, so that it cannot change hands meanwhile.
    const [locked, taken] = await Promise.all([
      lockVisitor(session.tx, seen, session.now),
      takeHits(session.tx, hits),
    ])
    if (locked !== session.lead) throw new Moved()
    await recordHits(session, hits, taken)
  })
}

async function ofPerson(
  runtime: Runtime,
  { email, externalId }: Extract<Subject, { kind: 'person' }>,
  hits: readonly QueuedHit[],
): Promise<void> {
  const visitor = hits.findLast((hit) => hit.visitor !== null)?.visitor ?? undefined
  const person = {
    fields: email === undefined ? {} : { email },
    ...(externalId !== undefined && { externalId }),
    ...(visitor !== undefined && { visitor: sightingOf(visitor, hits) }),
    source: 'api',
  }
  await withPerson(runtime, person, async (session) =>
    recordHits(session, hits, await takeHits(session.tx, hits)),
  )
}

/** Hits that name their lead; with them the browser becomes the lead's where they say so. */
async function ofLead(
  runtime: Runtime,
  { lead, join }: Extract<Subject, { kind: 'lead' }>,
  hits: readonly QueuedHit[],
): Promise<void> {
  const living = (await survivorOf(runtime.db, lead)) ?? lead
  await inLead(runtime, living, async (session) => {
    if (join !== undefined) await joinVisitor(session, sightingOf(join, hits), hits[0]?.id)
    await recordHits(session, hits, await takeHits(session.tx, hits))
  })
}

function attempt(runtime: Runtime, { subject, hits }: HitGroup): Promise<void> {
  switch (subject.kind) {
    case 'lead':
      return ofLead(runtime, subject, hits)
    case 'person':
      return ofPerson(runtime, subject, hits)
    case 'visitor':
      return ofVisitor(runtime, subject.visitor, hits)
  }
}

/**
 * Makes events of a group of hits, with all that follows from them, in one transaction that also takes them out of
 * the queue: each hit becomes an event exactly once, whoever is killed when (architecture.md §3). When whose they
 * are changed meanwhile, nothing is done: they are to be read anew.
 */
export async function processGroup(runtime: Runtime, group: HitGroup): Promise<void> {
  try {
    await attempt(runtime, group)
  } catch (error) {
    if (!(error instanceof Moved)) throw error
  }
}
