import { type FactEvent, type Facts, measure, NO_SCORES, type Scores, zoneOf } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { decayEntries } from '../entry/decay-entries.ts'
import { fitEntries } from '../entry/fit-entries.ts'
import { type AxisPoints, addPoints, type ScoreEntry } from '../entry/score-entry.ts'
import { scoreEvent } from '../entry/score-event.ts'
import { fieldsAtFirst, fieldsBeside, type LeadHistory } from './lead-history.ts'
import type { ReplayPlan } from './replay-plan.ts'

const DAY = 86_400_000
/** Rules without a limit for ever look at their latest entries only: enough for any cap of a day. */
const LATEST = 1_000

/** How a lead stood at a moment of the replay. */
export interface Standing {
  readonly scores: Scores
  /** Points by rule, of those that gave any. */
  readonly byRule: Readonly<Record<string, number>>
}

/** What a rule set makes of one lead's recorded history. */
export interface LeadReplay {
  /** When the total reached MQL, and hot, for the first time. */
  readonly mqlAt?: EpochMs
  readonly hotAt?: EpochMs
  readonly end: Standing
  /** How it stood when it was given to sales, before anything that came after. */
  readonly asked?: Standing
}

interface Replaying {
  readonly plan: ReplayPlan
  facts: Facts
  past: FactEvent[]
  readonly entries: Map<string, ScoreEntry[]>
  readonly byRule: Record<string, number>
  now: EpochMs
  fadedOn: number
  mqlAt?: EpochMs
  hotAt?: EpochMs
}

/** Adds points to the total and notes the first time that it reaches MQL or hot. */
function add(state: Replaying, points: readonly AxisPoints[]): void {
  if (points.length === 0) return
  state.facts = { ...state.facts, scores: addPoints(state.facts.scores, points) }
  const total = measure(state.facts.scores, 'total')
  const { mql, hot } = state.plan.rules.thresholds
  if (total >= mql) state.mqlAt ??= state.now
  if (total >= hot) state.hotAt ??= state.now
}

/** Books what rules gave, rule by rule, so that a later event meets the entries of its own rules only. */
function book(state: Replaying, entries: readonly ScoreEntry[]): void {
  for (const entry of entries) {
    const own = state.entries.get(entry.ruleId)
    if (own) own.push(entry)
    else state.entries.set(entry.ruleId, [entry])
    state.byRule[entry.ruleId] = (state.byRule[entry.ruleId] ?? 0) + entry.points
  }
  add(state, entries)
}

/** Lets points grow old up to now; once a day is enough, and nothing is done where no rule says so. */
function fade(state: Replaying): void {
  const day = Math.floor(state.now / DAY)
  if (!state.plan.fades || day === state.fadedOn) return
  state.fadedOn = day
  const entries = [...state.entries.values()].flat()
  book(state, decayEntries({ rules: state.plan.rules, entries, now: state.now, zone: zoneOf(state.facts) }))
}

/** Keeps the event as history where something looks back on it, no longer than that is so. */
function remember(state: Replaying, event: FactEvent): void {
  const { eventKinds, days } = state.plan.needs
  if (!eventKinds.includes(event.kind)) return
  if (days !== 'ever' && state.past.length >= 64) {
    const since = state.now - (days + 1) * DAY
    if ((state.past[0]?.occurredAt ?? since) < since)
      state.past = state.past.filter((one) => one.occurredAt >= since)
  }
  state.past.push(event)
}

function fit(state: Replaying, newest: { readonly seq: number; readonly at: EpochMs }): void {
  const { plan, facts, now } = state
  for (const rule of plan.fits) {
    const entries = state.entries.get(rule.id) ?? []
    book(state, fitEntries({ rule, ruleSet: plan.rules.version, facts, entries, now, newest }))
  }
}

function play(state: Replaying, event: FactEvent): void {
  const { plan } = state
  state.now = Math.max(state.now, event.occurredAt)
  fade(state)
  state.facts = {
    ...state.facts,
    lead: { ...state.facts.lead, fields: fieldsBeside(state.facts.lead.fields, event, 'after') },
  }
  remember(state, event)
  const facts = { ...state.facts, events: state.past }
  const rules = plan.byKind.get(event.kind)
  if (rules) {
    const entries = rules.flatMap((rule) => {
      const own = state.entries.get(rule.id) ?? []
      const unlimited = rule.repeat.kind === 'every' && rule.caps?.total === undefined
      return unlimited && own.length > LATEST ? own.slice(-LATEST) : own
    })
    const version = plan.rules.version
    book(
      state,
      scoreEvent({ rules: { version, rules: [...rules] }, event, facts, entries, now: event.occurredAt }),
    )
  }
  if (plan.fitKinds.has(event.kind)) {
    state.facts = { ...state.facts, events: state.past }
    fit(state, { seq: event.seq, at: event.occurredAt })
  }
}

const standing = (state: Replaying): Standing => ({
  scores: state.facts.scores,
  byRule: Object.fromEntries(Object.entries(state.byRule).filter(([, points]) => points !== 0)),
})

function begin(plan: ReplayPlan, history: LeadHistory): Replaying {
  const { facts, events } = history
  const lead = { ...facts.lead, fields: fieldsAtFirst(history) }
  const now = Math.min(facts.lead.createdAt, events[0]?.occurredAt ?? facts.lead.createdAt)
  const state: Replaying = {
    plan,
    facts: { ...facts, lead, scores: NO_SCORES, events: [] },
    past: [],
    entries: new Map(),
    byRule: {},
    now,
    fadedOn: Math.floor(now / DAY),
  }
  fit(state, { seq: 0, at: now })
  return state
}

/**
 * Replays one lead's whole recorded history under a rule set (S30, D6): the same rules in the same order as when it
 * was lived, from no points at all. Fields are as they were at each moment; company, memberships and consents are
 * taken as they are today. Points that a step or a person gave stay as they were. Pure.
 */
export function replayLead(plan: ReplayPlan, history: LeadHistory, until: EpochMs): LeadReplay {
  const state = begin(plan, history)
  const askedAt = history.verdict?.askedAt
  let asked: Standing | undefined
  let next = 0
  const reach = (at: EpochMs): void => {
    if (askedAt !== undefined && asked === undefined && at > askedAt) {
      reachGiven(askedAt)
      asked = standing(state)
    }
    reachGiven(at)
  }
  const reachGiven = (at: EpochMs): void => {
    for (let one = history.given[next]; one && one.at <= at; one = history.given[++next]) {
      state.now = Math.max(state.now, one.at)
      add(state, [one])
    }
  }
  for (const event of history.events) {
    if (event.machine) continue
    reach(event.occurredAt)
    play(state, event)
  }
  reach(Math.max(until, (askedAt ?? 0) + 1))
  state.now = Math.max(state.now, until)
  fade(state)
  const { mqlAt, hotAt } = state
  const end = standing(state)
  return {
    end,
    ...(mqlAt !== undefined && { mqlAt }),
    ...(hotAt !== undefined && { hotAt }),
    ...(asked && { asked }),
  }
}
