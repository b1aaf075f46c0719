import type { BulkDeed } from '@shirube/contract'
import { type Actor, leadRecord } from '@shirube/db'
import { assertNever } from '@shirube/kernel'
import { causeOf } from '../control/cause-of.ts'
import { runByHand } from '../control/enter-leads.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { WayIn } from '../ingest/trigger.ts'
import { changeOwner } from '../lead/change-owner.ts'
import { changeMember } from '../list/change-member.ts'
import { type ConsentDeed, restoreConsent, setConsent } from './consent-deed.ts'
import { changeTags, type TagChange } from './tag-deed.ts'

/** What is done with each lead under its lock; an erasure has a job of its own. */
export type SessionDeed = Exclude<BulkDeed, { kind: 'erase' }>

/** Whether anything came of it, and what an undo needs to know. */
export interface Applied {
  readonly changed: boolean
  readonly before?: unknown
}

interface About {
  readonly actor: Actor
  /** The id of the work, for evidence. */
  readonly work: string
  /** The way into the scenario, for a work that lets people in. */
  readonly way?: WayIn | undefined
}

async function giveTo(session: LeadSession, owner: string | null, actor: Actor): Promise<Applied> {
  const before = (await leadRecord(session.tx, session.lead))?.owner ?? null
  if (!(await changeOwner(session, { from: before, to: owner }, causeOf(actor)))) return { changed: false }
  return { changed: true, before: { owner: before } }
}

const tagsOf = (work: Extract<SessionDeed, { tags: unknown }>): TagChange =>
  work.kind === 'tag-add' ? { add: work.tags, remove: [] } : { add: [], remove: work.tags }

const consentOf = (work: Extract<SessionDeed, { channel: unknown }>): ConsentDeed => {
  const { channel, source } = work
  return work.kind === 'consent-grant'
    ? { channel, source, to: 'granted', basis: work.basis }
    : { channel, source, to: 'refused' }
}

/** Does a work with the lead of a session; what follows from it follows as from a single hand. */
export async function applyDeed(session: LeadSession, work: SessionDeed, about: About): Promise<Applied> {
  const { actor, way } = about
  switch (work.kind) {
    case 'list-add':
      return { changed: await changeMember(session, { list: work.list, on: true }, causeOf(actor)) }
    case 'list-remove':
      return { changed: await changeMember(session, { list: work.list, on: false }, causeOf(actor)) }
    case 'owner':
      return await giveTo(session, work.owner, actor)
    case 'tag-add':
    case 'tag-remove': {
      const done = await changeTags(session, tagsOf(work), actor)
      return { changed: done.add.length + done.remove.length > 0, before: done }
    }
    case 'consent-grant':
    case 'consent-refuse':
      return await setConsent(session, consentOf(work), about)
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
  about: Pick<About, 'actor' | 'work'>,
): Promise<boolean> {
  const { actor } = about
  const { work, before } = done
  switch (work.kind) {
    case 'list-add':
      return await changeMember(session, { list: work.list, on: false }, causeOf(actor))
    case 'list-remove':
      return await changeMember(session, { list: work.list, on: true }, causeOf(actor))
    case 'owner': {
      const stands = (await leadRecord(session.tx, session.lead))?.owner ?? null
      if (stands !== work.owner) return false
      const { owner } = before as { readonly owner: string | null }
      return (await giveTo(session, owner, actor)).changed
    }
    case 'tag-add':
    case 'tag-remove': {
      const { add, remove } = before as TagChange
      const put = await changeTags(session, { add: remove, remove: add }, actor)
      return put.add.length + put.remove.length > 0
    }
    case 'consent-grant':
    case 'consent-refuse':
      return await restoreConsent(session, { deed: consentOf(work), before }, about)
    default:
      return assertNever(work)
  }
}
