import { type FactEvent, type Facts, measure, NO_SCORES, type Scores, zoneOf } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { decayEntries } from '../entry/decay-entries.ts'
import { fitEntries } from '../entry/fit-entries.ts'
import type { OpenWait } from '../entry/open-wait.ts'
import { type AxisPoints, addPoints, type ScoreEntry } from '../entry/score-entry.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import type { LeadHistory } from './lead-history.ts'
import { fieldsAtFirst } from './lead-history.ts'
import type { ReplayPair, ReplayPlan } from './replay-plan.ts'

const DAY = 86_400_000

/** One rule set: where the lead stands by it, and when it first reached its heights. */
export interface Side {
  readonly thresholds: ScoreRuleSet['thresholds']
  scores: Scores
  mqlAt?: EpochMs
  hotAt?: EpochMs
}

/** What one rule gave. */
export interface Given {
  /** In order, with what was taken away again. */
  readonly all: ScoreEntry[]
  /** What it gave for being met, in order. */
  readonly met: ScoreEntry[]
  /** The same by what it was given about, where the rule makes such a difference. */
  readonly bySubject: Map<string, ScoreEntry>
}

/** Rules, what they gave, and the sides for which they did. */
export interface Book {
  readonly plan: ReplayPlan
  readonly sides: readonly Side[]
  readonly given: Map<string, Given>
  readonly byRule: Record<string, number>
  readonly waits: Map<string, OpenWait>
}

/** A lead in the middle of its history. */
export interface Replaying {
  readonly pair: ReplayPair
  readonly sides: { readonly live: Side; readonly draft: Side }
  readonly books: readonly Book[]
  facts: Facts
  past: FactEvent[]
  now: EpochMs
  fadedOn: number
}

/** Adds points to the total and notes the first time that it reaches MQL or hot. */
export function add(side: Side, points: readonly AxisPoints[], now: EpochMs): void {
  if (points.length === 0) return
  side.scores = addPoints(side.scores, points)
  const total = measure(side.scores, 'total')
  if (total >= side.thresholds.mql) side.mqlAt ??= now
  if (total >= side.thresholds.hot) side.hotAt ??= now
}

/** Books what rules gave, rule by rule, so that a later event meets the entries of its own rules only. */
function book({ given, byRule }: Book, entries: readonly ScoreEntry[]): void {
  for (const entry of entries) {
    const own: Given = given.get(entry.ruleId) ?? { all: [], met: [], bySubject: new Map() }
    given.set(entry.ruleId, own)
    own.all.push(entry)
    if (entry.reason === 'met') {
      own.met.push(entry)
      if (entry.subject !== undefined) own.bySubject.set(entry.subject, entry)
    }
    byRule[entry.ruleId] = (byRule[entry.ruleId] ?? 0) + entry.points
  }
}

/** Has every book say what it gives, before any of it counts; then each side gets what its books gave. */
export function bookAll(state: Replaying, given: (book: Book) => readonly ScoreEntry[]): void {
  const all = state.books
    .map((one) => ({ one, entries: given(one) }))
    .filter(({ entries }) => entries.length > 0)
  if (all.length === 0) return
  for (const { one, entries } of all) book(one, entries)
  for (const side of [state.sides.live, state.sides.draft])
    add(
      side,
      all.flatMap(({ one, entries }) => (one.sides.includes(side) ? entries : [])),
      state.now,
    )
}

/** The lead as the rules of a book meet it. Those of both sides never ask for the score. */
export function factsFor(state: Replaying, { sides }: Book): Facts {
  const [side] = sides
  return { ...state.facts, events: state.past, scores: side && sides.length === 1 ? side.scores : NO_SCORES }
}

/** Lets points grow old up to now; once a day is enough, and nothing is done where no rule says so. */
export function fade(state: Replaying): void {
  const day = Math.floor(state.now / DAY)
  if (day === state.fadedOn) return
  state.fadedOn = day
  const at = { now: state.now, zone: zoneOf(state.facts) }
  bookAll(state, ({ plan, given }) => {
    if (!plan.fades) return []
    const entries = [...given.values()].flatMap(({ all }) => all)
    return decayEntries({ rules: plan.rules, entries, ...at })
  })
}

/** Brings points for what the lead is to what they ought to be, in the books that `asks` names. */
export function fit(
  state: Replaying,
  newest: { readonly seq: number; readonly at: EpochMs },
  asks: (plan: ReplayPlan) => boolean,
): void {
  const { now } = state
  bookAll(state, (one) => {
    const { plan, given } = one
    if (plan.fits.length === 0 || !asks(plan)) return []
    const facts = factsFor(state, one)
    return plan.fits.flatMap((rule) => {
      const entries = given.get(rule.id)?.all ?? []
      return fitEntries({ rule, ruleSet: plan.rules.version, facts, entries, now, newest })
    })
  })
}

const bookOf = (plan: ReplayPlan, sides: readonly Side[]): Book => ({
  plan,
  sides,
  given: new Map(),
  byRule: {},
  waits: new Map(),
})

/** A lead before anything happened, with what it was then. */
export function begin(pair: ReplayPair, history: LeadHistory): Replaying {
  const { facts, events } = history
  const lead = { ...facts.lead, fields: fieldsAtFirst(history) }
  const now = Math.min(facts.lead.createdAt, events[0]?.occurredAt ?? facts.lead.createdAt)
  const side = ({ thresholds }: ScoreRuleSet): Side => ({ thresholds, scores: NO_SCORES })
  const [live, draft] = [side(pair.live), side(pair.draft)]
  const books = [
    bookOf(pair.shared, [live, draft]),
    bookOf(pair.own.live, [live]),
    bookOf(pair.own.draft, [draft]),
  ].filter(({ plan }) => plan.rules.rules.length > 0)
  const fadedOn = Math.floor(now / DAY)
  const state = { pair, sides: { live, draft }, books, facts: { ...facts, lead }, past: [], now, fadedOn }
  fit(state, { seq: 0, at: now }, () => true)
  return state
}
