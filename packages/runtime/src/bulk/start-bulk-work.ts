import type { BulkDeed } from '@shirube/contract'
import { type Actor, listsWithCounts, scheduleJob, staffById, transaction } from '@shirube/db'
import { type BulkWho, bulkWorkList, freezeBulkPeople, insertBulkWork, moveBulkWork } from '@shirube/db/bulk'
import { AppError, assertNever, badInput, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { wayByHand } from '../control/enter-leads.ts'
import type { Runtime } from '../runtime.ts'

/** Does a bulk work, or takes it back, some leads at a time. */
export const BULK_JOB = 'leads.bulk'

const TEXT = {
  nobody: { ja: '対象のリードがいません', en: 'There is no lead to do this with' },
  noList: { ja: 'このリストはありません', en: 'There is no such list' },
  noOwner: { ja: 'この担当者はいません', en: 'There is no such colleague' },
  forGood: { ja: '消去は取り消せません', en: 'An erasure cannot be undone' },
  notDone: { ja: '処理が終わってから取り消せます', en: 'It can be undone once it has ended' },
} as const satisfies Record<string, Localised>

const isColleague = async (runtime: Runtime, id: string): Promise<boolean> =>
  (await transaction(runtime.db, (tx) => staffById(tx, id))) !== undefined

async function check(runtime: Runtime, work: BulkDeed): Promise<void> {
  switch (work.kind) {
    case 'list-add':
    case 'list-remove':
      if ((await listsWithCounts(runtime.db, work.list)).length === 0)
        throw badInput('work.list', TEXT.noList)
      return
    case 'owner':
      if (work.owner !== null && !(await isColleague(runtime, work.owner)))
        throw badInput('work.owner', TEXT.noOwner)
      return
    case 'enrol':
      await wayByHand(runtime, work.scenario)
      return
    case 'tag-add':
    case 'tag-remove':
    case 'consent-grant':
    case 'consent-refuse':
    case 'erase':
      return
    default:
      assertNever(work)
  }
}

/**
 * Begins to do one thing with many leads, in the background. Who they are is fixed now: whoever comes to match the
 * filter later is not meant. Answers the work's id. Throws `bad_input` and `conflict` when it cannot be done.
 */
export async function startBulkWork(
  runtime: Runtime,
  asked: { readonly who: BulkWho; readonly work: BulkDeed },
  actor: Actor,
): Promise<string> {
  const { who, work } = asked
  await check(runtime, work)
  const id = runtime.newId()
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const by = actor.kind === 'user' ? (actor.id ?? null) : null
    await insertBulkWork(tx, { id, work, by }, now)
    const people = await freezeBulkPeople(tx, id, who)
    if (people === 0) throw badInput('who', TEXT.nobody)
    await scheduleJob(tx, { kind: BULK_JOB, key: id, dueAt: now, payload: { actor } })
    const about = who.kind === 'filter' ? { filter: who.filter } : {}
    const note = { actor, action: 'lead.bulk-started', subject: { kind: 'bulk-work', id } } as const
    await noteChange(tx, { ...note, after: { work, people, ...about } }, now)
  })
  return id
}

/** Begins to take a bulk work back. Throws `conflict` while it is under way, undone already, or was an erasure. */
export async function undoBulkWork(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const [row] = await bulkWorkList(tx, id)
    if (!row) throw new AppError('not_found', `There is no bulk work ${id}`)
    if ((row.work as BulkDeed).kind === 'erase') throw new AppError('conflict', TEXT.forGood)
    const from = row.state === 'failed' ? 'failed' : 'done'
    if (!(await moveBulkWork(tx, id, { from, to: 'undoing', at: now })))
      throw new AppError('conflict', TEXT.notDone)
    await scheduleJob(tx, { kind: BULK_JOB, key: id, dueAt: now, payload: { actor } })
    const subject = { kind: 'bulk-work', id }
    await noteChange(tx, { actor, action: 'lead.bulk-undone', subject, after: { work: row.work } }, now)
  })
}
