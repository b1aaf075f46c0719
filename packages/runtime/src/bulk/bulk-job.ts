import { type BulkDeed, bulkWorkSchema } from '@shirube/contract'
import type { Actor } from '@shirube/db'
import {
  addBulkProgress,
  type BulkOutcome,
  type BulkPerson,
  type BulkWorkRow,
  bulkPeople,
  bulkWorkList,
  holdBulkPerson,
  moveBulkWork,
  settleBulkPerson,
} from '@shirube/db/bulk'
import { AppError } from '@shirube/kernel'
import { controlRun } from '../control/control-run.ts'
import { wayByHand } from '../control/enter-leads.ts'
import { inLead } from '../ingest/ingest.ts'
import type { WayIn } from '../ingest/trigger.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { someAtOnce, workInRounds } from '../jobs/work-in-rounds.ts'
import { erasePerson } from '../lead/erase-person.ts'
import type { Runtime } from '../runtime.ts'
import { applyDeed, type SessionDeed, takeBack } from './apply-deed.ts'

const PAGE = 64
/** Other jobs have their turn after this long. */
const ROUND_MS = 2_000

interface Round {
  readonly runtime: Runtime
  readonly row: BulkWorkRow
  readonly work: BulkDeed
  readonly actor: Actor
  readonly way: WayIn | undefined
}

/** Does the work with one lead, once, whatever breaks off in between. */
async function doOne(round: Round, person: BulkPerson): Promise<BulkOutcome> {
  const { runtime, row, work, actor, way } = round
  const about = { work: row.id, lead: person.lead, from: '' } as const
  const settle = async (deed: SessionDeed): Promise<BulkOutcome> =>
    await inLead(runtime, person.lead, async (session) => {
      if (!(await holdBulkPerson(session.tx, about))) return ''
      const { changed, before } = await applyDeed(session, deed, { actor, way, work: row.id })
      const outcome = changed ? 'changed' : 'same'
      await settleBulkPerson(session.tx, about, { outcome, before })
      return outcome
    })
  try {
    if (work.kind !== 'erase') return await settle(work)
    await erasePerson(runtime, person.lead, actor)
    await settleBulkPerson(runtime.db, about, { outcome: 'changed' })
    return 'changed'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await settleBulkPerson(runtime.db, about, { outcome: 'gone' })
    return 'gone'
  }
}

/** Takes the work back from one lead, unless somebody has changed it since. */
async function undoOne(round: Round, { lead, before }: BulkPerson): Promise<BulkOutcome> {
  const { runtime, row, work, actor } = round
  const about = { work: row.id, lead, from: 'changed' } as const
  try {
    if (work.kind === 'enrol') {
      const { run } = before as { readonly run: string }
      const control = { kind: 'remove' } as const
      await controlRun(runtime, { run, control, key: `bulk:${row.id}` }, actor)
      await settleBulkPerson(runtime.db, about, { outcome: 'undone' })
    } else if (work.kind !== 'erase')
      await inLead(runtime, lead, async (session) => {
        if (!(await holdBulkPerson(session.tx, about))) return
        const done = await takeBack(session, { work, before }, { actor, work: row.id })
        await settleBulkPerson(session.tx, about, { outcome: done ? 'undone' : 'stays' })
      })
    return 'undone'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await settleBulkPerson(runtime.db, about, { outcome: 'stays' })
    return 'stays'
  }
}

/** One page of leads; false when nobody is left. */
async function doPage(round: Round): Promise<boolean> {
  const { runtime, row } = round
  const undoing = row.state === 'undoing'
  const page = await bulkPeople(runtime.db, {
    work: row.id,
    outcome: undoing ? 'changed' : '',
    limit: PAGE,
  })
  const came = await someAtOnce(page, (one) => (undoing ? undoOne : doOne)(round, one))
  await addBulkProgress(
    runtime.db,
    row.id,
    undoing
      ? { done: 0, changed: 0, undone: came.length }
      : {
          done: came.filter((one) => one !== '').length,
          changed: came.filter((one) => one === 'changed').length,
          undone: 0,
        },
  )
  return page.length === PAGE
}

async function openRound(runtime: Runtime, row: BulkWorkRow, actor: Actor): Promise<Round> {
  const work = bulkWorkSchema.parse(row.work)
  const entering = work.kind === 'enrol' && row.state === 'running'
  return { runtime, row, work, actor, way: entering ? await wayByHand(runtime, work.scenario) : undefined }
}

/** Some seconds of a bulk work or of its undoing; the rest is left to the next round. Safe to repeat. */
export const doBulkWork: JobHandler = async (runtime, job) => {
  const [row] = await bulkWorkList(runtime.db, job.key)
  if (!row || (row.state !== 'running' && row.state !== 'undoing')) return undefined
  const { actor } = job.payload as { readonly actor: Actor }
  const move = { from: row.state, at: runtime.clock.now() }
  let round: Round
  try {
    round = await openRound(runtime, row, actor)
  } catch (error) {
    // The scenario is no longer live: those who are in it stay, the others are not let in.
    if (!(error instanceof AppError)) throw error
    await moveBulkWork(runtime.db, row.id, { ...move, to: 'failed', fault: error.text })
    return undefined
  }
  if (!(await workInRounds(runtime, job, { roundMs: ROUND_MS, doPage: () => doPage(round) })))
    return undefined
  await moveBulkWork(runtime.db, row.id, { ...move, to: row.state === 'running' ? 'done' : 'undone' })
  runtime.notifier.tell('leads')
  return undefined
}
