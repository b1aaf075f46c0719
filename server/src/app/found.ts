import { AppError } from '@shirube/kernel'

/** What was looked for. Throws `not_found` when it is not there. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new AppError('not_found', 'There is no such thing')
  return thing
}
