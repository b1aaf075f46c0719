import type { FactEvent } from '@shirube/audience'
import { canonicalJson, type EpochMs } from '@shirube/kernel'
import { localDay } from '@shirube/kernel/zone'
import type { BehaviourRule, Repeat } from '../rule/score-rule.ts'
import type { ScoreEntry } from './score-entry.ts'

const DAY = 86_400_000

/** What an event's points would be given for once; undefined where a rule makes no such difference. */
export function subjectOf(repeat: Repeat, event: Pick<FactEvent, 'payload'>): string | undefined {
  if (repeat.kind !== 'oncePer') return undefined
  const values = repeat.fields.map((field) => event.payload[field] ?? null)
  return values.length === 1 && typeof values[0] === 'string' ? values[0] : canonicalJson(values)
}

/** True when neither repetition nor caps stand against giving the points once more. */
export function isAllowed(
  rule: Pick<BehaviourRule, 'repeat' | 'caps'>,
  given: readonly ScoreEntry[],
  next: { readonly at: EpochMs; readonly zone: string; readonly subject: string | undefined },
): boolean {
  const { repeat, caps } = rule
  if (repeat.kind === 'once' && given.length > 0) return false
  if (repeat.kind === 'oncePer' && given.some((entry) => entry.subject === next.subject)) return false
  if (caps?.total !== undefined && given.length >= caps.total) return false
  if (caps?.perDay === undefined) return true
  // The arithmetic of zones is what costs here: it is done only for entries near enough to share a local day.
  const near = given.filter((entry) => Math.abs(entry.at - next.at) < 2 * DAY)
  if (near.length < caps.perDay) return true
  const today = localDay(next.at, next.zone)
  return near.filter((entry) => localDay(entry.at, next.zone) === today).length < caps.perDay
}
