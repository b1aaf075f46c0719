import { continueJob, scheduleJob, type Tx, transaction } from '@shirube/db'
import {
  countReplayLeads,
  insertScoreReplay,
  moveScoreReplay,
  scoreReplayRow,
} from '@shirube/db/score-replay'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { emptyReplayTally, replayTallySchema, type ScoreRuleSet, scoreRuleSetSchema } from '@shirube/scoring'
import type { JobHandler } from '../jobs/job-runner.ts'
import { replayPage } from './replay-page.ts'

/** Replays changed score rules on the recorded history. */
export const SCORE_REPLAY_JOB = 'score.replay'

const PAGE = 1_000
/** Pages until what has been counted is kept and other jobs have their turn. */
const PAGES = 5

/** Asks for a replay of changed rules beside those in force, on the days since then. */
export async function askForScoreReplay(
  tx: Tx,
  asked: {
    readonly id: string
    readonly live: ScoreRuleSet
    readonly draft: ScoreRuleSet
    readonly since: EpochMs
    readonly by: string | null
  },
  now: EpochMs,
): Promise<void> {
  const leads = await countReplayLeads(tx)
  await insertScoreReplay(tx, { ...asked, until: now, leads, tally: emptyReplayTally() }, now)
  await scheduleJob(tx, { kind: SCORE_REPLAY_JOB, key: asked.id, dueAt: now })
}

/** A few pages of a replay; the rest is left to the next round. Repeated after a crash, it counts nobody twice. */
export const replayScores: JobHandler = async (runtime, job) => {
  const row = await scoreReplayRow(runtime.db, job.key)
  if (!row || row.state === 'done') return undefined
  const { organisation } = await runtime.live.current(runtime.db)
  const tally = replayTallySchema.parse(row.tally)
  const rules = { live: scoreRuleSetSchema.parse(row.live), draft: scoreRuleSetSchema.parse(row.draft) }
  const frame = { ...rules, since: row.since, until: row.until }
  let { after } = job.payload as { readonly after?: LeadId }
  for (let page = 0; page < PAGES; page++) {
    after = await replayPage(runtime.db, tally, { frame, after, limit: PAGE, organisation })
    if (after === undefined) break
  }
  const now = runtime.clock.now()
  await transaction(runtime.db, async (tx) => {
    await moveScoreReplay(tx, row.id, { tally, endedAt: after === undefined ? now : undefined })
    if (after !== undefined) await continueJob(tx, job, { dueAt: now, payload: { after } })
  })
  return undefined
}
