/** The doors to the world that a performing step may use. */
export interface PerformPorts {
  /** Sends an HTTP request; private addresses are refused after resolving. Throws when nothing answered. */
  fetch(request: {
    readonly method: 'GET' | 'POST' | 'PUT'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }): Promise<{ readonly status: number; readonly body: string }>
  /** The plain text of a stored secret, or undefined when there is none of that name. */
  secret(name: string): Promise<string | undefined>
}

/** What a call came to: one of the outcomes that the step's block names. */
export interface PerformOutcome {
  readonly outcome: string
  readonly detail?: string
}

/**
 * The fourth facet, only for steps that reach the world. Must be safe to repeat under the same key; runs at
 * most two minutes. A thrown error is retried; when retries end the run leaves by the call's failure target.
 */
export interface NodePerform {
  perform(
    request: Readonly<Record<string, unknown>>,
    context: {
      readonly key: string
      readonly ports: PerformPorts
      readonly signal: { readonly aborted: boolean }
    },
  ): Promise<PerformOutcome>
}
