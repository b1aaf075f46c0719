import { AppError } from '@shirube/kernel'

const NAME = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

/** A name made by the product, as it is; anything else would be a way out of the store. Throws `not_found`. */
export function checkedName(id: string): string {
  if (!NAME.test(id)) throw noSuchFile(id)
  return id
}

/** What is answered for a name under which nothing is kept. */
export const noSuchFile = (id: string, cause?: unknown): AppError =>
  new AppError('not_found', `There is no file ${id}`, { cause })
