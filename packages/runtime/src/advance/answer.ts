import type { CallSpec } from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'

/** What the workflow asks: "go on, I have seen `seen` advances; by my clock it is `now`". */
export interface AdvanceInput {
  readonly runId: string
  readonly seen: number
  readonly now: EpochMs
}

/** A call outside that the workflow is to have done. */
export interface AdvanceCall extends CallSpec {
  readonly key: string
}

/** What the workflow is told. Ids and times only: it is kept in Temporal's history. */
export interface AdvanceResult {
  readonly seq: number
  /** The lead's sequence up to which this advance has seen everything. */
  readonly cursor: number
  /** By the workflow's clock, milliseconds since 1970. */
  readonly waitUntil?: EpochMs
  readonly calls?: readonly AdvanceCall[]
  readonly done?: boolean
  readonly replayed?: boolean
  /** The steps gone through, for Temporal's own UI. */
  readonly trace: string
}
