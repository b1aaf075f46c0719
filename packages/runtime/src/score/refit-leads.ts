import { factsOf } from '@shirube/audience'
import {
  continueJob,
  entriesOfRules,
  fitDifferences,
  lastFormOfRule,
  liveRuleSet,
  type Queryable,
  scheduleJob,
  touchLive,
} from '@shirube/db'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { type FitRule, fitEntries, fitRuleSchema } from '@shirube/scoring'
import { inLead } from '../ingest/ingest.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { LiveConfig } from '../live/live-config.ts'
import type { Runtime } from '../runtime.ts'
import { award } from './award.ts'

/** Holds all leads against a rule for what a lead is. */
export const REFIT_JOB = 'score.refit'

const PAGE = 500
const CAUSE = { kind: 'job', id: REFIT_JOB } as const

/** Asks that all leads be held against these rules from an instant on. */
export async function askForRefit(tx: Queryable, rules: Iterable<string>, at: EpochMs): Promise<void> {
  for (const key of new Set(rules)) await scheduleJob(tx, { kind: REFIT_JOB, key, dueAt: at })
}

/** What runs live, with the rules whose time has come: the job that says so may be done after this one. */
async function liveNow(runtime: Runtime): Promise<LiveConfig> {
  const live = await runtime.live.current(runtime.db)
  const inForce = await liveRuleSet(runtime.db, runtime.clock.now())
  if (!inForce || inForce.version === live.rules.version) return live
  await touchLive(runtime.db)
  return await runtime.live.current(runtime.db)
}

/** The rule as it is in force; one that was deleted gives nothing any more. */
async function ruleNow(db: Queryable, live: LiveConfig, id: string): Promise<FitRule | undefined> {
  const rule = live.rules.rules.find((one) => one.id === id) ?? (await lastFormOfRule(db, id))
  const fit = fitRuleSchema.safeParse(rule)
  if (!fit.success) return undefined
  return live.rules.rules.some((one) => one.id === id) ? fit.data : { ...fit.data, active: false }
}

/** Brings what the session's lead holds by a rule for what leads are to what it ought to hold. */
export async function refit(session: LeadSession, id: string): Promise<void> {
  const { tx, lead, live, now, seq } = session
  const rule = await ruleNow(tx, live, id)
  if (!rule) return
  const facts = await factsNow(session, factsOf(rule.when))
  if (facts.lists.some((list) => live.systemLists.has(list))) return
  const entries = await entriesOfRules(tx, lead, [id])
  const given = fitEntries({
    rule,
    ruleSet: live.rules.version,
    facts,
    entries,
    now,
    newest: { seq, at: now },
  })
  await award(session, facts, { entries: given, cause: CAUSE })
}

/**
 * One page of the leads that hold other points by a rule than they ought to; the rest is left to the next round.
 * Each is looked at again under its lock. Safe to repeat.
 */
export const refitLeads: JobHandler = async (runtime, job) => {
  const { after } = job.payload as { readonly after?: LeadId }
  const { db } = runtime
  const live = await liveNow(runtime)
  const rule = await ruleNow(db, live, job.key)
  if (!rule) return undefined
  const asked = {
    rule: rule.id,
    points: rule.active ? rule.points : 0,
    condition: rule.when,
    now: runtime.clock.now(),
    zone: live.organisation.timeZone,
  }
  const page = await fitDifferences(db, asked, { after, limit: PAGE })
  for (const lead of page) await inLead(runtime, lead, (session) => refit(session, job.key))
  const last = page.at(-1)
  if (last !== undefined && page.length === PAGE)
    await continueJob(db, job, { dueAt: runtime.clock.now(), payload: { after: last } })
  return undefined
}
