import type { EventMatch } from '@shirube/audience'
import type { EpochMs, NodeId } from '@shirube/kernel'
import type { CallSpec, Effect } from '../program/effect.ts'
import type { EndReason, StuckReason } from './state.ts'
import type { Why } from './why.ts'

/** What a step wants done. The shell does it: production in Postgres, rehearsal in memory. */
export type Command =
  | { readonly kind: 'visit.entered'; readonly ordinal: number; readonly node: NodeId; readonly at: EpochMs }
  | {
      readonly kind: 'visit.left'
      readonly ordinal: number
      readonly node: NodeId
      readonly port?: string
      readonly at: EpochMs
      readonly why: Why
    }
  | {
      readonly kind: 'apply'
      readonly key: string
      readonly node: NodeId
      readonly ordinal: number
      readonly effect: Effect
    }
  | { readonly kind: 'call'; readonly key: string; readonly node: NodeId; readonly call: CallSpec }
  | { readonly kind: 'goal'; readonly goal: string; readonly at: EpochMs }
  | { readonly kind: 'ended'; readonly reason: EndReason; readonly at: EpochMs }
  | { readonly kind: 'stuck'; readonly reason: StuckReason; readonly at: EpochMs }

/** Something that may wake a waiting run: a kind of event (with its tests), or any change of the score. */
export type Topic =
  | { readonly kind: 'event'; readonly match: EventMatch; readonly about?: string }
  | { readonly kind: 'score' }

/** What the run waits for now. */
export type Await =
  /** The effect just commanded: apply it, load the facts anew and step again in the same transaction. */
  | { readonly kind: 'effect'; readonly key: string }
  /** Facts that were not loaded are needed now: load them and step again. */
  | { readonly kind: 'facts' }
  | { readonly kind: 'call'; readonly key: string; readonly topics: readonly Topic[] }
  | { readonly kind: 'wait'; readonly deadline?: EpochMs; readonly topics: readonly Topic[] }
  /** Held by a person, or stuck: only controls go on. */
  | { readonly kind: 'person'; readonly topics: readonly Topic[] }
  | { readonly kind: 'done' }
