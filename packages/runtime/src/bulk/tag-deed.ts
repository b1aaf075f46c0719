import { type Actor, leadRecord } from '@shirube/db'
import { fold } from '@shirube/kernel'
import { causeOf } from '../control/cause-of.ts'
import { changesTo, recordChanges, writeFields } from '../identity/change-fields.ts'
import type { LeadSession } from '../ingest/session.ts'

/** The most tags that a lead may have. */
const MOST = 100

/** Tags that a lead is given, and tags that are taken from it. */
export interface TagChange {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

/**
 * Gives tags to the lead of a session and takes others; answers which were really given and taken, so that just these
 * are put back. Tags that differ by width or case alone are one.
 */
export async function changeTags(session: LeadSession, wanted: TagChange, actor: Actor): Promise<TagChange> {
  const none = { add: [], remove: [] }
  const known = await leadRecord(session.tx, session.lead)
  if (!known) return none
  const before = Array.isArray(known.fields['tags']) ? known.fields['tags'] : []
  const [held, taken] = [new Set(before.map(fold)), new Set(wanted.remove.map(fold))]
  const remove = before.filter((tag) => taken.has(fold(tag)))
  const add = wanted.add.filter((tag) => !held.has(fold(tag))).slice(0, MOST - before.length)
  const after = [...before.filter((tag) => !taken.has(fold(tag))), ...add]
  const changes = changesTo(known.fields, { tags: after.length === 0 ? null : after })
  if (changes.length === 0) return none
  await writeFields(session, known, { changes })
  await recordChanges(session, changes, causeOf(actor))
  return { add, remove }
}
