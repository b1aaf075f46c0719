import { transaction } from '@shirube/db'
import { scoreReplayRow } from '@shirube/db/score-replay'
import { askForScoreReplay, DECISION_JOBS, runJobs } from '@shirube/runtime'
import { openTestRuntime } from '@shirube/runtime/testing'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
import type { OpenCrowd } from '../crowd/open-crowd.ts'
import { type Sample, sample } from './pairs.ts'

const YEAR = 366 * 86_400_000

/** The rules that a new installation has, with other points for each behaviour. */
const DRAFT = {
  ...DEFAULT_RULE_SET,
  rules: DEFAULT_RULE_SET.rules.map((rule) => ({ ...rule, points: rule.points + 1 })),
}

/** Plays changed rules on a year of everything that a crowd did, beside those in force; a unit is an event. */
export async function benchTrial(crowd: OpenCrowd): Promise<Sample> {
  const runtime = await openTestRuntime({ database: { ...crowd, close: async () => undefined } })
  const { db, clock } = runtime
  try {
    const [events] = await db<{ n: number }[]>`select count(*)::int as n from events`
    return await sample(events?.n ?? 0, async () => {
      const id = runtime.newId()
      const asked = { id, live: DEFAULT_RULE_SET, draft: DRAFT, since: clock.now() - YEAR, by: null }
      await transaction(db, (tx) => askForScoreReplay(tx, asked, clock.now()))
      for (let state = 'running'; state === 'running'; ) {
        await runJobs(runtime, DECISION_JOBS)
        state = (await scoreReplayRow(db, id))?.state ?? ''
        if (state !== 'running' && state !== 'done') throw new Error(`the trial ended as ${state}`)
      }
    })
  } finally {
    await runtime.close()
  }
}
