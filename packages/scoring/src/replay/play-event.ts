import { type FactEvent, zoneOf } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { subjectOf } from '../entry/is-allowed.ts'
import { type OpenWait, waitAfter } from '../entry/open-wait.ts'
import type { ScoreEntry } from '../entry/score-entry.ts'
import { scoreEvent, scoreWait } from '../entry/score-event.ts'
import type { BehaviourRule, WaitingRule } from '../rule/score-rule.ts'
import { fieldsBeside } from './lead-history.ts'
import { type Book, bookAll, factsFor, fade, fit, type Replaying } from './replaying.ts'

const DAY = 86_400_000
/** So many local days can lie within two days of an instant, whatever the zone (`isAllowed`). */
const NEAR_DAYS = 5

/** Keeps the event as history where something looks back on it, no longer than that is so. */
function remember(state: Replaying, event: FactEvent): void {
  const { eventKinds, days } = state.pair.needs
  if (!eventKinds.includes(event.kind)) return
  if (days !== 'ever' && state.past.length >= 64) {
    const since = state.now - (days + 1) * DAY
    if ((state.past[0]?.occurredAt ?? since) < since)
      state.past = state.past.filter((one) => one.occurredAt >= since)
  }
  state.past.push(event)
}

/**
 * What a rule gave, as far as it decides about an event: the latest that a cap can count, and what was given about the
 * same thing. So a long history costs no more with every event.
 */
function decidingEntries({ given }: Book, rule: BehaviourRule, event: FactEvent): readonly ScoreEntry[] {
  const own = given.get(rule.id)
  if (!own) return []
  if (rule.on.kind !== 'event') return own.met
  const { total = 0, perDay = 0 } = rule.caps ?? {}
  const latest = own.met.slice(-Math.max(1, total, perDay * NEAR_DAYS))
  const subject = subjectOf(rule.repeat, event)
  const same = subject === undefined ? undefined : own.bySubject.get(subject)
  return same === undefined || latest.includes(same) ? latest : [same, ...latest]
}

function earnedIn(state: Replaying, one: Book, event: FactEvent): readonly ScoreEntry[] {
  const rules = one.plan.byKind.get(event.kind)
  if (!rules) return []
  const entries = rules.flatMap((rule) => decidingEntries(one, rule, event))
  const { version } = one.plan.rules
  const facts = factsFor(state, one)
  return scoreEvent({ rules: { version, rules: [...rules] }, event, facts, entries, now: event.occurredAt })
}

interface Over {
  readonly one: Book
  readonly rule: WaitingRule
  readonly wait: OpenWait
}

function overBefore({ books }: Replaying, at: EpochMs): readonly Over[] {
  return books
    .flatMap((one) =>
      one.plan.waiting.flatMap((rule): Over[] => {
        const wait = one.waits.get(rule.id)
        return wait && wait.until < at ? [{ one, rule, wait }] : []
      }),
    )
    .toSorted((a, b) => a.wait.until - b.wait.until)
}

/** Gives the points for what had not followed by then, each when its time was over. */
export function endWaits(state: Replaying, at: EpochMs): void {
  for (const { one, rule, wait } of overBefore(state, at)) {
    one.waits.delete(rule.id)
    state.now = Math.max(state.now, wait.until)
    const facts = factsFor(state, one)
    const asked = {
      rules: one.plan.rules,
      facts,
      entries: one.given.get(rule.id)?.met ?? [],
      now: wait.until,
    }
    bookAll(state, (of) => (of === one ? scoreWait(rule, wait, asked) : []))
  }
}

function moveWaits({ books, facts }: Replaying, event: FactEvent): void {
  for (const { plan, waits } of books)
    for (const rule of plan.waiting) {
      const open = waitAfter(rule.on, { event, open: waits.get(rule.id), zone: zoneOf(facts) })
      if (open) waits.set(rule.id, open)
      else waits.delete(rule.id)
    }
}

/** One event of the history under both rule sets. */
export function playEvent(state: Replaying, event: FactEvent): void {
  endWaits(state, event.occurredAt)
  state.now = Math.max(state.now, event.occurredAt)
  fade(state)
  if (event.kind === 'attribute.changed') {
    const { lead } = state.facts
    state.facts = { ...state.facts, lead: { ...lead, fields: fieldsBeside(lead.fields, event, 'after') } }
  }
  remember(state, event)
  moveWaits(state, event)
  bookAll(state, (one) => earnedIn(state, one, event))
  const newest = { seq: event.seq, at: event.occurredAt }
  fit(state, newest, ({ fitKinds }) => fitKinds.has(event.kind))
}
