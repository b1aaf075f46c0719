import {
  type EventKind,
  type EventMatch,
  type FactNeeds,
  factsOf,
  mergeNeeds,
  NO_NEEDS,
  topicsOf,
} from '@shirube/audience'
import { sameJson } from '@shirube/kernel'
import { neededHistory } from '../rule/needed-history.ts'
import {
  type BehaviourRule,
  type FitRule,
  isWaiting,
  type ScoreRule,
  setOffBy,
  type WaitingRule,
} from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'

/** Rules, sorted by what sets them off, so that an event meets those only that it can concern. */
export interface ReplayPlan {
  readonly rules: Pick<ScoreRuleSet, 'version' | 'rules'>
  readonly byKind: ReadonlyMap<EventKind, readonly BehaviourRule[]>
  readonly waiting: readonly WaitingRule[]
  readonly fits: readonly FitRule[]
  /** The kinds of events after which points for what a lead is may change. */
  readonly fitKinds: ReadonlySet<EventKind>
  readonly fades: boolean
}

/** Two rule sets side by side. What is alike in both is played once: it gives the same points whatever else there is. */
export interface ReplayPair {
  readonly live: ScoreRuleSet
  readonly draft: ScoreRuleSet
  readonly shared: ReplayPlan
  readonly own: { readonly live: ReplayPlan; readonly draft: ReplayPlan }
  /** The history that conditions and sequences look back on. */
  readonly needs: FactNeeds
}

function planOf(rules: readonly ScoreRule[], version: number): ReplayPlan {
  const byKind = new Map<EventKind, BehaviourRule[]>()
  const fits = rules.filter((rule): rule is FitRule => rule.kind === 'fit')
  for (const rule of rules) {
    const kind = setOffBy(rule)
    if (kind !== undefined && rule.kind === 'behaviour') byKind.set(kind, [...(byKind.get(kind) ?? []), rule])
  }
  return {
    rules: { version, rules: [...rules] },
    byKind,
    waiting: rules.filter(isWaiting),
    fits,
    fitKinds: new Set(fits.flatMap((rule) => topicsOf(rule.when).kinds)),
    fades: rules.some((rule) => rule.kind === 'behaviour' && rule.decay !== undefined),
  }
}

/** A rule that asks for the score hangs on every other rule of its set. */
const asksScore = (rule: ScoreRule): boolean => rule.when !== undefined && topicsOf(rule.when).score

/** Prepares two rule sets for replaying many leads. */
export function planReplay(live: ScoreRuleSet, draft: ScoreRuleSet): ReplayPair {
  const active = ({ rules }: ScoreRuleSet): readonly ScoreRule[] => rules.filter((rule) => rule.active)
  const [ofLive, ofDraft] = [active(live), active(draft)]
  const isShared = (rule: ScoreRule, others: readonly ScoreRule[]): boolean =>
    !asksScore(rule) && others.some((other) => sameJson(rule, other))
  const without = (rules: readonly ScoreRule[], others: readonly ScoreRule[]): readonly ScoreRule[] =>
    rules.filter((rule) => !isShared(rule, others))
  return {
    live,
    draft,
    shared: planOf(
      ofLive.filter((rule) => isShared(rule, ofDraft)),
      live.version,
    ),
    own: {
      live: planOf(without(ofLive, ofDraft), live.version),
      draft: planOf(without(ofDraft, ofLive), draft.version),
    },
    needs: neededHistory({ rules: [...ofLive, ...ofDraft] }),
  }
}

/** The plans of a pair, one by one. */
export const plansOf = ({ shared, own }: ReplayPair): readonly ReplayPlan[] => [shared, own.live, own.draft]

const rulesOf = (pair: ReplayPair): readonly ScoreRule[] => plansOf(pair).flatMap(({ rules }) => rules.rules)

/** The events that a rule looks at, of itself or in its condition. */
function matchesOf(rule: ScoreRule): readonly EventMatch[] {
  const asked = rule.when ? topicsOf(rule.when).matches : []
  if (rule.kind === 'fit') return asked
  const { on } = rule
  if (on.kind === 'event') return [...asked, on.match]
  return on.kind === 'sequence' ? [...asked, ...on.steps] : [...asked, on.first, on.awaited]
}

/** The kinds of events that a pair needs from the recorded history; nothing else need be read. */
export function kindsOfReplay(pair: ReplayPair): readonly EventKind[] {
  const rules = rulesOf(pair)
  const asked = rules.map((rule) => (rule.when ? factsOf(rule.when) : NO_NEEDS)).reduce(mergeNeeds, NO_NEEDS)
  const kinds = [
    ...rules.flatMap(matchesOf).map((match) => match.kind),
    ...rules.flatMap((rule) => (rule.when ? topicsOf(rule.when).kinds : [])),
    ...pair.needs.eventKinds,
    ...asked.eventKinds,
  ]
  return [...new Set<EventKind>([...kinds, 'attribute.changed'])].sort()
}

/** What a changed field says; replays put the record back by it. */
const CHANGE = ['field', 'before', 'after']

/** The fields of events that the rules of a pair read, in whatever kind; the rest of a payload need not be read. */
export function fieldsOfReplay(pair: ReplayPair): readonly string[] {
  const fields = rulesOf(pair).flatMap((rule) => [
    ...matchesOf(rule).flatMap((match) => (match.where ?? []).map((test) => test.field)),
    ...(rule.kind === 'behaviour' && rule.repeat.kind === 'oncePer' ? rule.repeat.fields : []),
  ])
  return [...new Set([...fields, ...CHANGE])].sort()
}
