/** The outcome of something that may be refused for an expected reason. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** A success carrying its value. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A refusal carrying its reason. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
