/** The workflow's only argument; also what it hands on when it continues as new. */
export interface RunScenarioInput {
  readonly runId: string
  /** The advances that have been seen; 0 for a new run. */
  readonly seen?: number
  /** The highest sequence that a poke carried. */
  readonly poked?: number
  /** Set by operators who prefer regular activities, and by tests on the time-skipping server. */
  readonly regular?: boolean
}

/** A call outside to be made by an activity. */
export interface CallOrder {
  readonly key: string
  readonly type: string
  readonly request: Readonly<Record<string, unknown>>
}

/** What an advance answers (engine-protocol.md, advance 5). */
export interface Advanced {
  readonly seq: number
  readonly cursor: number
  /** Milliseconds since 1970 by the workflow's clock. */
  readonly waitUntil?: number
  readonly calls?: readonly CallOrder[]
  readonly done?: boolean
  readonly replayed?: boolean
  readonly trace: string
}

/** The activities that the workflow knows. */
export interface RunActivities {
  advance(input: { readonly runId: string; readonly seen: number; readonly now: number }): Promise<Advanced>
  /** Makes a call outside and takes its outcome in. */
  call(order: { readonly runId: string; readonly call: CallOrder }): Promise<void>
  /** Takes in that a call outside was given up. */
  abandonCall(order: { readonly runId: string; readonly key: string }): Promise<void>
}
