import type { EventKind } from '@shirube/audience'
import type { BehaviourRule } from '@shirube/scoring'

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

function kindOf({ on }: BehaviourRule): EventKind | undefined {
  if (on.kind === 'event') return on.match.kind
  return on.kind === 'sequence' ? on.steps.at(-1)?.kind : on.first.kind
}

/** What a rule may count once for each of; what it counts by already is kept as it is. */
export function thingsOf(rule: BehaviourRule): readonly string[] | undefined {
  if (rule.repeat.kind === 'oncePer') return rule.repeat.fields
  const kind = kindOf(rule)
  return kind === undefined ? undefined : THINGS[kind]
}
