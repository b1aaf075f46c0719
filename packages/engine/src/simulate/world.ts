import type { EventKind, FactEvent } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Effect, EffectResult } from '../program/effect.ts'
import { MAX_DEPTH } from '../step/execute.ts'
import type { RunFacts } from '../step/input.ts'

/** Something that happens to the lead in a rehearsal. */
export interface Happening {
  readonly kind: EventKind
  readonly payload: Readonly<Record<string, unknown>>
  readonly machine?: boolean
  readonly joined?: boolean
}

/** What an event or an effect changes: the facts after it, and the further events that follow from it. */
export interface Consequence {
  readonly facts: RunFacts
  readonly events: readonly Happening[]
}

/** How events change a lead, injected: scoring and segments live on the same floor as the engine. */
export type Consequences = (facts: RunFacts, event: FactEvent, now: EpochMs) => Consequence

/** What an effect came to in memory, beside what it changes. */
export interface Applied extends Consequence {
  readonly result: EffectResult
  /** What the world outside makes of it once the run rests: no deed of the run, so its waits may hear it. */
  readonly answers?: readonly Happening[]
}

/** Applies effects in memory; `applyInMemory` is the product's own, a test may bring another. */
export type ApplyEffect = (
  effect: Effect,
  about: {
    readonly key: string
    readonly runId: string
    readonly facts: RunFacts
    readonly now: EpochMs
    readonly refs: Readonly<Record<string, string>>
  },
) => Applied

/** A lead and its history in memory: what Postgres is in production. */
export interface World {
  readonly facts: RunFacts
  /** The last sequence number given. */
  readonly seq: number
}

/** Adds an event with everything that follows from it, depth first as ingest does. Pure. */
export function addEvent(
  world: World,
  happening: Happening,
  at: {
    readonly now: EpochMs
    readonly occurredAt?: EpochMs
    readonly byRun?: string
    readonly depth?: number
    readonly consequences: Consequences
  },
): World {
  const depth = at.depth ?? 0
  if (depth > MAX_DEPTH) return world
  const seq = world.seq + 1
  const event: FactEvent = {
    seq,
    kind: happening.kind,
    payload: happening.payload,
    occurredAt: at.occurredAt ?? at.now,
    receivedAt: at.now,
    machine: happening.machine ?? false,
    joined: happening.joined ?? false,
    depth,
    ...(at.byRun !== undefined && { byRun: at.byRun as NonNullable<FactEvent['byRun']> }),
  }
  const remembered = (facts: RunFacts): RunFacts => ({
    ...facts,
    events: [...facts.events, event],
    history: [...facts.history, event],
  })
  const { facts, events } = at.consequences(remembered(world.facts), event, at.now)
  return events.reduce((next, follow) => addEvent(next, follow, { ...at, depth: depth + 1 }), {
    facts,
    seq,
  })
}
