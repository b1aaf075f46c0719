import { EVENT_KINDS, type EventKind, type EventMatch } from '@shirube/audience'

const GROUPS = {
  web: /^(page|link|form|asset|question)\./u,
  mail: /^(mail|message|consent)\./u,
  lead: /^(score|stage|qualification|attribute|owner|segment|list|lead)\./u,
  sales: /^(call|handoff|task|deal|contract|note)\./u,
  real: /^(seminar|store|purchase|cart)\./u,
  scenario: /^scenario\./u,
} as const

/** The groups in which kinds of events are offered. */
export type KindGroup = keyof typeof GROUPS

/** What only runs and the machinery around them hear. */
const INTERNAL = /^(control|effect)\.|^lead\.merged$|^mail\.accepted$/u

/** The kinds of events that a marketer may listen for, by group. */
export const OFFERED_KINDS: readonly { readonly group: KindGroup; readonly kinds: readonly EventKind[] }[] = (
  Object.keys(GROUPS) as KindGroup[]
).map((group) => ({
  group,
  kinds: EVENT_KINDS.filter((kind) => GROUPS[group].test(kind) && !INTERNAL.test(kind)),
}))

/** A match of a kind as it is when the kind has just been chosen. */
export function freshMatch(kind: EventKind): EventMatch {
  if (kind !== 'score.crossed') return { kind }
  // A crossing is only noticed when it says of what and at which height.
  return {
    kind,
    where: [
      { field: 'measure', op: 'is', value: 'total' },
      { field: 'threshold', op: 'is', value: 10 },
      { field: 'direction', op: 'is', value: 'up' },
    ],
  }
}
