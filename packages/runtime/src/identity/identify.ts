import { claimIdentities, insertLead, retriedTransaction, type Tx } from '@shirube/db'
import { queueClash } from '@shirube/db/duplicates'
import { AppError, asId, type LeadId, sameJson } from '@shirube/kernel'
import { closeClock, type LeadSession, openLead } from '../ingest/session.ts'
import { wake } from '../ingest/wake.ts'
import type { Runtime } from '../runtime.ts'
import { giveConsents } from './give-consents.ts'
import { joinVisitor } from './join-visitor.ts'
import { demandPerson, type Person, type ReadPerson } from './person.ts'
import { type Recognised, recognise } from './recognise.ts'
import { updateLead } from './update-lead.ts'

/** Who somebody is, and what became of the lead by it. */
export interface Identified {
  readonly lead: LeadId
  readonly created: boolean
  /** False when nothing about the lead is new. */
  readonly changed: boolean
  /** Leads that other keys of the person belong to: perhaps the same person twice. */
  readonly others: readonly LeadId[]
}

/** Somebody else was faster (the same person came in twice, or was merged): look again. */
class Overtaken extends Error {}

const ATTEMPTS = 8

/** Makes the lead with its keys. Of two who do so at once for one person, one makes it and the other looks again. */
async function create(runtime: Runtime, tx: Tx, person: ReadPerson): Promise<LeadId> {
  const id = asId<LeadId>(runtime.newId())
  const now = runtime.clock.now()
  await insertLead(tx, { id, source: person.source }, now)
  const claimed = await claimIdentities(tx, id, { keys: person.keys, now })
  const lost = person.keys.filter((key) => !claimed.some((one) => one.kind === key.kind))
  // Beside a surer key, a telephone may be another lead's: that is for a person to look at.
  if (claimed.length === 0 || lost.some((key) => key.kind !== 'phone')) throw new Overtaken()
  return id
}

interface Opened {
  readonly session: LeadSession
  readonly who: Recognised & { readonly created: boolean }
}

async function open(runtime: Runtime, tx: Tx, person: ReadPerson): Promise<Opened> {
  const who = await recognise(tx, person)
  const created = who.lead === undefined
  const lead = who.lead ?? (await create(runtime, tx, person))
  try {
    const session = await openLead(runtime, tx, { lead, now: runtime.clock.now() })
    // What was read before the lock may have changed by a merge or its undoing.
    if (!created && !sameJson(await recognise(tx, person), who)) throw new Overtaken()
    return { session, who: { ...who, created } }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') throw new Overtaken()
    throw error
  }
}

type Work<T> = (session: LeadSession, who: Identified) => Promise<T>

async function attempt<T>(
  runtime: Runtime,
  tx: Tx,
  { person, work }: { readonly person: ReadPerson; readonly work: Work<T> },
): Promise<{ readonly who: Identified; readonly result: T }> {
  const { session, who } = await open(runtime, tx, person)
  const changed = await updateLead(session, person, who)
  await queueClash(tx, { lead: session.lead, others: who.others }, session.now)
  const cause = person.cause && { cause: person.cause }
  await giveConsents(session, person.consents ?? [], { evidence: person.evidence ?? {}, ...cause })
  if (person.visitor) await joinVisitor(session, person.visitor)
  const identified = { lead: session.lead, created: who.created, changed, others: who.others }
  const result = await work(session, identified)
  await closeClock(session)
  await wake(session)
  return { who: identified, result }
}

/**
 * Recognises a person or makes a lead of them, and does work on the lead in the same transaction, after everything
 * known of the person has entered its history. Throws `bad_input` that names the fields at fault.
 */
export async function withPerson<T>(
  runtime: Runtime,
  given: Person,
  work: Work<T>,
): Promise<{ readonly who: Identified; readonly result: T }> {
  const person = await demandPerson(runtime.db, given)
  for (let n = 1; ; n++) {
    try {
      const done = await retriedTransaction(runtime.db, (tx) => attempt(runtime, tx, { person, work }))
      runtime.notifier.tell('outbox')
      return done
    } catch (error) {
      if (!(error instanceof Overtaken) || n >= ATTEMPTS) throw error
    }
  }
}

/** Recognises a person or makes a lead of them: one person, one record (S4, S16). */
export async function identify(runtime: Runtime, person: Person): Promise<Identified> {
  const { who } = await withPerson(runtime, person, () => Promise.resolve())
  return who
}
