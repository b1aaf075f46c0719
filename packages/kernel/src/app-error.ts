import type { Localised } from './language.ts'

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
  /** The same in each language, where there are words for it. */
  readonly text?: Localised
  /** Where in a text it is, both counted from 1. */
  readonly line?: number
  readonly column?: number
}

/** An expected refusal at an edge of the product; mapped once to HTTP and once to Temporal. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly issues: readonly InputIssue[]
  /** The refusal in each language, where a person is to read it. */
  readonly text: Localised | undefined

  constructor(
    code: AppErrorCode,
    message: string | Localised,
    options: { cause?: unknown; issues?: readonly InputIssue[] } = {},
  ) {
    const text = typeof message === 'string' ? undefined : message
    super(
      typeof message === 'string' ? message : message.en,
      options.cause === undefined ? undefined : { cause: options.cause },
    )
    this.name = 'AppError'
    this.code = code
    this.issues = options.issues ?? []
    this.text = text
  }
}

/** The refusal of one place in the input, such as `work.list`, in words that a person reads. */
export const badInput = (path: string, text: Localised): AppError =>
  new AppError('bad_input', text, { issues: [{ path, message: text.en, text }] })
