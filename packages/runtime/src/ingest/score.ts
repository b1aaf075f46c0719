import {
  type EventKind,
  type FactEvent,
  type Facts,
  type PayloadOf,
  type Scores,
  topicsOf,
  windowStart,
  zoneOf,
} from '@shirube/audience'
import { bookScore, entriesOfRules, pointsSince } from '@shirube/db'
import {
  type AxisPoints,
  addPoints,
  crossings,
  neededHistory,
  rises,
  type ScoreRule,
  scoreEvent,
  setOffBy,
} from '@shirube/scoring'
import type { LiveConfig } from '../live/live-config.ts'
import { factsNow, type LeadSession } from './session.ts'

type Crossing = PayloadOf<'score.crossed'>

/** What a rule for what a lead is hangs on besides its own fields: it is also asked when the lead comes to be. */
const BIRTH: readonly EventKind[] = ['lead.created', 'lead.imported', 'lead.merged']

function concerns(rule: ScoreRule, kind: EventKind): boolean {
  if (!rule.active) return false
  if (rule.kind === 'fit') return BIRTH.includes(kind) || topicsOf(rule.when).kinds.includes(kind)
  return setOffBy(rule) === kind
}

/** Only rules that look at what was given before need to be told: most events then cost no look at old points. */
const looksBack = (rule: ScoreRule): boolean =>
  rule.kind === 'fit' ||
  rule.repeat.kind !== 'every' ||
  rule.caps !== undefined ||
  rule.on.kind === 'sequence'

const byConfig = new WeakMap<LiveConfig, Map<EventKind, readonly ScoreRule[]>>()

/** The rules that an event of this kind may set off; worked out once for each configuration. */
export function rulesFor(live: LiveConfig, kind: EventKind): readonly ScoreRule[] {
  const known = byConfig.get(live) ?? new Map<EventKind, readonly ScoreRule[]>()
  byConfig.set(live, known)
  const rules = known.get(kind) ?? live.rules.rules.filter((rule) => concerns(rule, kind))
  known.set(kind, rules)
  return rules
}

/** The crossings and rises that new points complete, as payloads of `score.crossed`. */
export async function crossingsOf(
  session: LeadSession,
  facts: Pick<Facts, 'scores' | 'lead' | 'organisation'>,
  added: readonly (AxisPoints & { readonly at: number })[],
): Promise<readonly Crossing[]> {
  const { live, now } = session
  const after: Scores = addPoints(facts.scores, added)
  const heights = crossings(facts.scores, after, live.thresholds)
  if (live.rises.length === 0) return heights
  const zone = zoneOf(facts)
  const longest = Math.max(...live.rises.map((rise) => rise.withinDays))
  const since = windowStart({ amount: longest, unit: 'day' }, now, zone)
  const before = await pointsSince(session.tx, session.lead, since)
  return [...heights, ...rises({ before, added }, live.rises, { now, zone })]
}

/** Gives the points that an event earns; answers the crossings that follow. Leads left out of scoring earn none. */
export async function scoreFor(session: LeadSession, event: FactEvent): Promise<readonly Crossing[]> {
  const { tx, lead, live, now } = session
  const rules = rulesFor(live, event.kind)
  if (rules.length === 0) return []
  const needs = neededHistory({ rules: [...rules] })
  // What was done before the lead was known, or told late, is looked at with the past that it had then.
  const facts = await factsNow(session, needs, Math.min(event.occurredAt, now))
  if (facts.lists.some((list) => live.systemLists.has(list))) return []
  const entries = await entriesOfRules(
    tx,
    lead,
    rules.filter(looksBack).map((rule) => rule.id),
  )
  const earned = scoreEvent({ rules: { ...live.rules, rules: [...rules] }, event, facts, entries, now })
  if (earned.length === 0) return []
  const crossed = await crossingsOf(session, facts, earned)
  await bookScore(tx, lead, earned)
  session.scoreChanged = true
  return crossed
}
