import type { Actor } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Runtime } from '../runtime.ts'

/** Writes a colleague's note into a lead's history. Throws `not_found`. */
export async function writeNote(
  runtime: Runtime,
  asked: { readonly lead: LeadId; readonly note: string },
  actor: Actor,
): Promise<void> {
  const payload = { note: asked.note, ...(actor.id !== undefined && { by: actor.id }) }
  const change = { actor, action: 'lead.changed', after: { note: asked.note } } as const
  await ingest(runtime, asked.lead, {
    kind: 'note.written',
    payload,
    cause: causeOf(actor),
    within: ({ tx, lead, now }) => noteChange(tx, { ...change, subject: { kind: 'lead', id: lead } }, now),
  })
}
