import type { EventKind } from '@shirube/audience'
import { type BehaviourRule, kindCounted } from '@shirube/scoring'

/** By what one thing that a lead did is told from the next of its kind. */
const THINGS: Partial<Record<EventKind, readonly string[]>> = {
  'page.viewed': ['path'],
  'page.engaged': ['path'],
  'link.clicked': ['target'],
  'form.submitted': ['form'],
  'asset.downloaded': ['material'],
  'question.answered': ['question'],
  'mail.opened': ['message'],
  'mail.clicked': ['message', 'link'],
  'call.completed': ['task'],
  'seminar.registered': ['seminar'],
  'seminar.attended': ['seminar'],
  'store.visited': ['store'],
  'card.exchanged': ['place'],
  'purchase.made': ['order'],
}

/** What a rule may count once for each of; what it counts by already is kept as it is. */
export function thingsOf(rule: BehaviourRule): readonly string[] | undefined {
  if (rule.repeat.kind === 'oncePer') return rule.repeat.fields
  const kind = kindCounted(rule)
  return kind === undefined ? undefined : THINGS[kind]
}
