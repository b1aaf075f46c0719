import type { Scores } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { LeadHistory } from './lead-history.ts'
import { endWaits, playEvent } from './play-event.ts'
import type { ReplayPair } from './replay-plan.ts'
import { add, begin, fade, type Replaying, type Side } from './replaying.ts'

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

/** What two rule sets make of it. */
export type Both<T> = Readonly<Record<'live' | 'draft', T>>

function standingOf({ books }: Replaying, side: Side): Standing {
  const byRule = books.flatMap((one) => (one.sides.includes(side) ? Object.entries(one.byRule) : []))
  return { scores: side.scores, byRule: Object.fromEntries(byRule.filter(([, points]) => points !== 0)) }
}

const standing = (state: Replaying): Both<Standing> => ({
  live: standingOf(state, state.sides.live),
  draft: standingOf(state, state.sides.draft),
})

function replayOf({ mqlAt, hotAt }: Side, end: Standing, asked: Standing | undefined): LeadReplay {
  return {
    end,
    ...(mqlAt !== undefined && { mqlAt }),
    ...(hotAt !== undefined && { hotAt }),
    ...(asked && { asked }),
  }
}

/**
 * Replays one lead's whole recorded history under two rule sets (S30, D6): the same rules in the same order as when
 * it was lived, from no points at all. Fields are as they were at each moment; company, memberships and consents are
 * taken as they are today. Points that a step or a person gave stay as they were. Pure.
 */
export function replayLead(pair: ReplayPair, history: LeadHistory, until: EpochMs): Both<LeadReplay> {
  const state = begin(pair, history)
  const askedAt = history.verdict?.askedAt
  let asked: Both<Standing> | undefined
  let next = 0
  const reachGiven = (at: EpochMs): void => {
    for (let one = history.given[next]; one && one.at <= at; one = history.given[++next]) {
      state.now = Math.max(state.now, one.at)
      for (const side of [state.sides.live, state.sides.draft]) add(side, [one], state.now)
    }
  }
  const reach = (at: EpochMs): void => {
    if (askedAt !== undefined && asked === undefined && at > askedAt) {
      endWaits(state, askedAt)
      reachGiven(askedAt)
      asked = standing(state)
    }
    reachGiven(at)
  }
  for (const event of history.events) {
    if (event.machine) continue
    reach(event.occurredAt)
    playEvent(state, event)
  }
  reach(Math.max(until, (askedAt ?? 0) + 1))
  endWaits(state, until)
  state.now = Math.max(state.now, until)
  fade(state)
  const end = standing(state)
  const { live, draft } = state.sides
  return { live: replayOf(live, end.live, asked?.live), draft: replayOf(draft, end.draft, asked?.draft) }
}
