import { NO_NEEDS, zoneOf } from '@shirube/audience'
import { continueJob, entriesOfRules, leadsHolding, type Queryable, scheduleJob } from '@shirube/db'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { decayEntries, type ScoreRuleSet } from '@shirube/scoring'
import { inLead } from '../ingest/ingest.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { award } from './award.ts'

/** Lets points grow old by a day. */
export const FADE_JOB = 'score.fade'

const PAGE = 500
const CAUSE = { kind: 'job', id: FADE_JOB } as const

/** Has the points of all leads grow old, by rules that say so. */
export const askForFading = (tx: Queryable, now: EpochMs): Promise<void> =>
  scheduleJob(tx, { kind: FADE_JOB, key: 'all', dueAt: now })

const fadingRules = ({ rules }: Pick<ScoreRuleSet, 'rules'>): readonly string[] =>
  rules.flatMap((rule) => (rule.kind === 'behaviour' && rule.decay ? [rule.id] : []))

async function fade(session: LeadSession): Promise<void> {
  const { tx, lead, live, now } = session
  const facts = await factsNow(session, NO_NEEDS)
  const entries = await entriesOfRules(tx, lead, fadingRules(live.rules))
  const faded = decayEntries({ rules: live.rules, entries, now, zone: zoneOf(facts) })
  await award(session, facts, { entries: faded, cause: CAUSE })
}

/** One page of the leads that hold points which grow old; the rest is left to the next round. Safe to repeat. */
export const fadePoints: JobHandler = async (runtime, job) => {
  const { after } = job.payload as { readonly after?: LeadId }
  const { rules } = await runtime.live.current(runtime.db)
  const page = await leadsHolding(runtime.db, fadingRules(rules), { after, limit: PAGE })
  for (const lead of page) await inLead(runtime, lead, fade)
  const last = page.at(-1)
  if (last !== undefined && page.length === PAGE)
    await continueJob(runtime.db, job, { dueAt: runtime.clock.now(), payload: { after: last } })
  return undefined
}
