/** Every expected refusal that may reach a person or a caller of the API; the list is closed. */
export type AppErrorCode =
  | 'bad_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'expired'
  | 'not_configured'
  | 'unavailable'

/** One place in the input that is at fault: a path such as `nodes.n3.data.mail`, and why. */
export interface InputIssue {
  readonly path: string
  readonly message: string
}

/** An expected refusal at an edge of the product; mapped once to HTTP and once to Temporal. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly issues: readonly InputIssue[]

  constructor(
    code: AppErrorCode,
    message: string,
    options: { cause?: unknown; issues?: readonly InputIssue[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.issues = options.issues ?? []
  }
}
