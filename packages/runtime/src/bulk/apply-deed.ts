import type { BulkDeed } from '@shirube/contract'
import { type Actor, addToList, leadRecord, removeFromList, setLeadOwner } from '@shirube/db'
import { assertNever } from '@shirube/kernel'
import { causeOf } from '../control/cause-of.ts'
import { runByHand } from '../control/enter-leads.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { WayIn } from '../ingest/trigger.ts'

/** What is done with each lead under its lock; an erasure has a job of its own. */
export type SessionDeed = Exclude<BulkDeed, { kind: 'erase' }>

/** Whether anything came of it, and what an undo needs to know. */
export interface Applied {
  readonly changed: boolean
  readonly before?: unknown
}

interface About {
  readonly actor: Actor
  /** The way into the scenario, for a work that lets people in. */
  readonly way?: WayIn | undefined
}

/** Puts the lead of a session on a list, or takes it off; false when it was so before. */
async function changeMember(
  session: LeadSession,
  member: { readonly list: string; readonly on: boolean },
  actor: Actor,
): Promise<boolean> {
  const { tx, lead, now } = session
  const { list, on } = member
  const changed = on ? await addToList(tx, { list, lead }, now) : await removeFromList(tx, list, lead)
  if (!changed) return false
  const kind = on ? 'list.added' : 'list.removed'
  await record(session, { kind, payload: { list }, cause: causeOf(actor) })
  return true
}

async function changeOwner(session: LeadSession, owner: string | null, actor: Actor): Promise<Applied> {
  const before = (await leadRecord(session.tx, session.lead))?.owner ?? null
  if (before === owner) return { changed: false }
  await setLeadOwner(session.tx, session.lead, { to: owner, now: session.now })
  const payload = { ...(before !== null && { before }), ...(owner !== null && { after: owner }) }
  await record(session, { kind: 'owner.changed', payload, cause: causeOf(actor) })
  return { changed: true, before: { owner: before } }
}

/** Does a work with the lead of a session; what follows from it follows as from a single hand. */
export async function applyDeed(session: LeadSession, work: SessionDeed, about: About): Promise<Applied> {
  const { actor, way } = about
  switch (work.kind) {
    case 'list-add':
      return { changed: await changeMember(session, { list: work.list, on: true }, actor) }
    case 'list-remove':
      return { changed: await changeMember(session, { list: work.list, on: false }, actor) }
    case 'owner':
      return await changeOwner(session, work.owner, actor)
    case 'enrol': {
      const run = way && (await runByHand(session, way, actor))
      return run === undefined ? { changed: false } : { changed: true, before: { run } }
    }
    default:
      return assertNever(work)
  }
}

/** Takes a work back from the lead of a session; what somebody has changed since stays. */
export async function takeBack(
  session: LeadSession,
  done: { readonly work: Exclude<SessionDeed, { kind: 'enrol' }>; readonly before: unknown },
  actor: Actor,
): Promise<boolean> {
  const { work, before } = done
  switch (work.kind) {
    case 'list-add':
      return await changeMember(session, { list: work.list, on: false }, actor)
    case 'list-remove':
      return await changeMember(session, { list: work.list, on: true }, actor)
    case 'owner': {
      const stands = (await leadRecord(session.tx, session.lead))?.owner ?? null
      if (stands !== work.owner) return false
      const { owner } = before as { readonly owner: string | null }
      return (await changeOwner(session, owner, actor)).changed
    }
    default:
      return assertNever(work)
  }
}
