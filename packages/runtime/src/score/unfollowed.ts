import { daysToCover, factsOf, mergeNeeds, NO_NEEDS, zoneOf } from '@shirube/audience'
import { cancelJob, continueJob, entriesOfRules, type Job } from '@shirube/db'
import { AppError, asId, type EpochMs, type LeadId } from '@shirube/kernel'
import { isWaiting, scoreWait, type WaitingRule, waitsOf } from '@shirube/scoring'
import { inLead } from '../ingest/ingest.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { award } from './award.ts'
import { UNFOLLOWED_JOB } from './open-waits.ts'

const CAUSE = { kind: 'job', id: UNFOLLOWED_JOB } as const

/** What has happened to the lead since then, as far as the rule waits for it. */
async function look(session: LeadSession, rule: WaitingRule, since: EpochMs) {
  const { first, awaited, span } = rule.on
  const asked = { company: false, eventKinds: [first.kind, awaited.kind], days: daysToCover(span) }
  const needs = mergeNeeds(asked, rule.when ? factsOf(rule.when) : NO_NEEDS)
  const facts = await factsNow(session, needs, Math.min(since, session.now))
  return { facts, events: facts.events.filter((event) => event.occurredAt >= since) }
}

/** Gives the points for what did not follow; answers the first event that is still waited on. */
async function settle(session: LeadSession, rule: WaitingRule, since: EpochMs) {
  const { tx, lead, live, now } = session
  const { facts, events } = await look(session, rule, since)
  const { over, open } = waitsOf(rule.on, events, { now, zone: zoneOf(facts) })
  if (facts.lists.some((list) => live.systemLists.has(list))) return open
  const entries = [...(await entriesOfRules(tx, lead, [rule.id]))]
  const before = entries.length
  for (const wait of over) entries.push(...scoreWait(rule, wait, { rules: live.rules, facts, entries, now }))
  await award(session, facts, { entries: entries.slice(before), cause: CAUSE })
  return open
}

async function settleUnder(session: LeadSession, job: Job, id: string): Promise<void> {
  const { since } = job.payload as { readonly since: EpochMs }
  const rule = session.live.rules.rules.filter(isWaiting).find((one) => one.id === id && one.active)
  const open = rule && (await settle(session, rule, since))
  // Under the lead's lock, so that an event that comes in meanwhile opens the next wait, or is seen by this one.
  if (open === undefined) await cancelJob(session.tx, job.kind, job.key)
  else
    await continueJob(session.tx, job, { dueAt: open.until + 1, payload: { since: open.first.occurredAt } })
}

/** A wait for something that did not follow is over: the points are given, and what happened since is waited on. */
export const settleUnfollowed: JobHandler = async (runtime, job) => {
  const [lead = '', ...rule] = job.key.split(' ')
  try {
    await inLead(runtime, asId<LeadId>(lead), (session) => settleUnder(session, job, rule.join(' ')))
  } catch (error) {
    // The lead was erased meanwhile: there is nobody to give points to.
    if (!(error instanceof AppError && error.code === 'not_found')) throw error
  }
  return undefined
}
