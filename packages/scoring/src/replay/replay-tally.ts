import { measure } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { z } from 'zod'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import { isGood, type LeadHistory, verdictOutcomeSchema } from './lead-history.ts'
import type { LeadReplay } from './replay-lead.ts'

const n = z.number().int()
/** Leads that sales judged, and those of them that sales was glad of. */
const judgedSchema = z.object({ judged: n, good: n })
export type Judged = z.infer<typeof judgedSchema>

const DAY = 86_400_000
const NAMED = 50

/** What one rule set made of the leads. */
const sideTallySchema = z.object({
  /** Leads that reached the height for the first time within the days looked at. */
  mql: n,
  hot: n,
  /** Of the judged leads those that had reached the height when sales was given them. */
  judgedMql: judgedSchema,
  judgedHot: judgedSchema,
  /** How many whole days before they were given to sales the good ones had become hot: days, and leads. */
  ahead: z.record(z.string(), n),
  /** Judged leads by the band in which they stood when sales was given them. */
  bands: z.record(z.string(), judgedSchema),
  rules: z.record(
    z.string(),
    /** `people`: leads with its points today; `decisive`: judged leads that only it made hot. */
    z.object({ people: n, points: n, decisive: n, judged: n, good: n }),
  ),
})
export type SideTally = z.infer<typeof sideTallySchema>

/** A lead that is hot under one of two rule sets only; `outcome` is missing when sales has not judged it. */
const differenceSchema = z.object({
  lead: z.string(),
  at: n,
  outcome: verdictOutcomeSchema.optional(),
})
const differencesSchema = z.object({ good: n, bad: n, unknown: n, some: z.array(differenceSchema) })
export type Differences = z.infer<typeof differencesSchema>

/** What has been counted of a replay so far; adds up lead by lead, so that it can stop anywhere and go on. */
export const replayTallySchema = z.object({
  leads: n,
  events: n,
  judged: judgedSchema,
  outcomes: z.record(verdictOutcomeSchema, n),
  live: sideTallySchema,
  draft: sideTallySchema,
  /** Hot under the draft only, and under the live rules only. */
  gained: differencesSchema,
  dropped: differencesSchema,
})
export type ReplayTally = z.infer<typeof replayTallySchema>

const emptySide = (): SideTally => ({
  mql: 0,
  hot: 0,
  judgedMql: { judged: 0, good: 0 },
  judgedHot: { judged: 0, good: 0 },
  ahead: {},
  bands: {},
  rules: {},
})

/** A replay that has not begun. */
export const emptyReplayTally = (): ReplayTally => ({
  leads: 0,
  events: 0,
  judged: { judged: 0, good: 0 },
  outcomes: { accepted: 0, won: 0, lost: 0, rejected: 0 },
  live: emptySide(),
  draft: emptySide(),
  gained: { good: 0, bad: 0, unknown: 0, some: [] },
  dropped: { good: 0, bad: 0, unknown: 0, some: [] },
})

/** One lead, replayed under both rule sets. */
export interface ReplayedLead {
  readonly history: LeadHistory
  readonly live: LeadReplay
  readonly draft: LeadReplay
}

/** The rule sets that are compared, and the days that are looked at. */
export interface ReplayFrame {
  readonly live: ScoreRuleSet
  readonly draft: ScoreRuleSet
  readonly since: EpochMs
  readonly until: EpochMs
}

function count(at: Judged, good: boolean): void {
  at.judged += 1
  if (good) at.good += 1
}

const bandAt = ({ bands }: ScoreRuleSet, total: number): string =>
  (bands.findLast((band) => band.from <= total) ?? bands[0])?.id ?? ''

function countRules(side: SideTally, replay: LeadReplay): void {
  for (const [rule, points] of Object.entries(replay.end.byRule)) {
    side.rules[rule] ??= { people: 0, points: 0, decisive: 0, judged: 0, good: 0 }
    side.rules[rule].people += 1
    side.rules[rule].points += points
  }
}

function countJudged(
  side: SideTally,
  {
    rules,
    replay,
    verdict,
  }: { rules: ScoreRuleSet; replay: LeadReplay } & Required<Pick<LeadHistory, 'verdict'>>,
): void {
  const good = isGood(verdict.outcome)
  const { mqlAt, hotAt, asked } = replay
  if (mqlAt !== undefined && mqlAt <= verdict.askedAt) count(side.judgedMql, good)
  const wasHot = hotAt !== undefined && hotAt <= verdict.askedAt
  if (wasHot) count(side.judgedHot, good)
  if (wasHot && good) {
    const days = String(Math.floor((verdict.askedAt - hotAt) / DAY))
    side.ahead[days] = (side.ahead[days] ?? 0) + 1
  }
  if (!asked) return
  const total = measure(asked.scores, 'total')
  const band = bandAt(rules, total)
  side.bands[band] ??= { judged: 0, good: 0 }
  count(side.bands[band], good)
  for (const [rule, points] of Object.entries(asked.byRule)) {
    side.rules[rule] ??= { people: 0, points: 0, decisive: 0, judged: 0, good: 0 }
    count(side.rules[rule], good)
    if (total >= rules.thresholds.hot && total - points < rules.thresholds.hot) side.rules[rule].decisive += 1
  }
}

function note(to: Differences, { history, at }: { history: LeadHistory; at: EpochMs }): void {
  const outcome = history.verdict?.outcome
  const sort = outcome === undefined ? 'unknown' : isGood(outcome) ? 'good' : 'bad'
  to[sort] += 1
  const one = { lead: history.facts.lead.id, at, ...(outcome && { outcome }) }
  // Those that sales was glad of are what a person asks for first: they push the others out of the few that are named.
  if (sort === 'good') to.some.unshift(one)
  else to.some.push(one)
  to.some.length = Math.min(to.some.length, NAMED)
}

/** Adds one replayed lead to what has been counted so far. */
export function tallyReplay(tally: ReplayTally, frame: ReplayFrame, lead: ReplayedLead): void {
  const { history } = lead
  const within = (at: EpochMs | undefined): at is EpochMs =>
    at !== undefined && at >= frame.since && at <= frame.until
  tally.leads += 1
  tally.events += history.events.length
  const { verdict } = history
  if (verdict) {
    count(tally.judged, isGood(verdict.outcome))
    tally.outcomes[verdict.outcome] += 1
  }
  for (const which of ['live', 'draft'] as const) {
    const side = tally[which]
    const replay = lead[which]
    if (within(replay.mqlAt)) side.mql += 1
    if (within(replay.hotAt)) side.hot += 1
    countRules(side, replay)
    if (verdict) countJudged(side, { rules: frame[which], replay, verdict })
  }
  const { live, draft } = lead
  if (live.hotAt === undefined && within(draft.hotAt)) note(tally.gained, { history, at: draft.hotAt })
  if (draft.hotAt === undefined && within(live.hotAt)) note(tally.dropped, { history, at: live.hotAt })
}

/** The leads of a tally that it names. */
export const leadsNamedBy = ({
  gained,
  dropped,
}: Pick<ReplayTally, 'gained' | 'dropped'>): readonly LeadId[] =>
  [...gained.some, ...dropped.some].map((one) => one.lead as LeadId)
