import type { BulkDeed } from '@shirube/contract'
import {
  type Actor,
  cancelJob,
  listsWithCounts,
  scheduleJob,
  staffById,
  type Tx,
  transaction,
} from '@shirube/db'
import {
  type BulkWho,
  type BulkWorkRow,
  bulkWorkList,
  freezeBulkPeople,
  insertBulkWork,
  moveBulkWork,
} from '@shirube/db/bulk'
import { AppError, assertNever, badInput, type EpochMs, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { wayByHand } from '../control/enter-leads.ts'
import type { Runtime } from '../runtime.ts'
import { erasureStart } from './erasure-start.ts'

/** Does a bulk work, or takes it back, some leads at a time. */
export const BULK_JOB = 'leads.bulk'

const TEXT = {
  nobody: { ja: '対象のリードがいません', en: 'There is no lead to do this with' },
  noList: { ja: 'このリストはありません', en: 'There is no such list' },
  noOwner: { ja: 'この担当者はいません', en: 'There is no such colleague' },
  forGood: { ja: '消去が始まっているため、取り消せません', en: 'The erasure has begun and cannot be undone' },
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
    const dueAt = erasureStart(work, now) ?? now
    await scheduleJob(tx, { kind: BULK_JOB, key: id, dueAt, payload: { actor } })
    const about = who.kind === 'filter' ? { filter: who.filter } : {}
    const note = { actor, action: 'lead.bulk-started', subject: { kind: 'bulk-work', id } } as const
    await noteChange(tx, { ...note, after: { work, people, ...about } }, now)
  })
  return id
}

/** Begins to take a bulk work back; an erasure that has not begun never will. */
async function takeUp(tx: Tx, row: BulkWorkRow, by: { readonly actor: Actor; readonly now: EpochMs }) {
  const { id } = row
  const { actor, now } = by
  const starts = erasureStart(row.work as BulkDeed, row.createdAt)
  if (starts === undefined) {
    const from = row.state === 'failed' ? 'failed' : 'done'
    if (!(await moveBulkWork(tx, id, { from, to: 'undoing', at: now })))
      throw new AppError('conflict', TEXT.notDone)
    await scheduleJob(tx, { kind: BULK_JOB, key: id, dueAt: now, payload: { actor } })
    return
  }
  if (now >= starts || !(await moveBulkWork(tx, id, { from: 'running', to: 'undone', at: now })))
    throw new AppError('conflict', TEXT.forGood)
  await cancelJob(tx, BULK_JOB, id)
}

/**
 * Takes a bulk work back. Throws `conflict` while it is under way, when it is undone already, and for an erasure that
 * has begun.
 */
export async function undoBulkWork(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const [row] = await bulkWorkList(tx, id)
    if (!row) throw new AppError('not_found', `There is no bulk work ${id}`)
    await takeUp(tx, row, { actor, now })
    const subject = { kind: 'bulk-work', id }
    await noteChange(tx, { actor, action: 'lead.bulk-undone', subject, after: { work: row.work } }, now)
  })
}
