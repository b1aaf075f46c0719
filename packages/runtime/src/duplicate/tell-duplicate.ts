import type { DuplicateState } from '@shirube/contract'
import { type Actor, transaction } from '@shirube/db'
import { decideDuplicate } from '@shirube/db/duplicates'
import { AppError, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'

const NO_PAIR = {
  ja: 'この2件は重複の候補ではありません',
  en: 'These two records are not among the possible duplicates',
} as const

/** Keeps what a colleague says of two records that may be one person. Throws `not_found` when they are no pair. */
export async function tellDuplicate(
  runtime: Runtime,
  asked: { readonly leads: readonly [LeadId, LeadId]; readonly state: DuplicateState },
  actor: Actor,
): Promise<void> {
  const [a = '', b = ''] = asked.leads.toSorted()
  const { state } = asked
  await transaction(runtime.db, async (tx) => {
    const at = runtime.clock.now()
    const by = actor.kind === 'user' ? actor.id : undefined
    const before = await decideDuplicate(tx, { a, b }, { state, by, at })
    if (before === undefined) throw new AppError('not_found', NO_PAIR)
    if (before === state) return
    const note = { actor, action: 'duplicate.decided', subject: { kind: 'lead', id: a } } as const
    await noteChange(tx, { ...note, before: { state: before }, after: { state, other: b } }, at)
  })
}
