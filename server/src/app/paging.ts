import { type AppError, badInput } from '@shirube/kernel'

const BAD = { ja: 'ページの指定が正しくありません', en: 'This names no page' } as const

const refuse = (): AppError => badInput('after', BAD)

/** A page out of rows of which one more was asked for than fits; the last that fits names the next page. */
export function pageFrom<T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (row: T) => string,
): { readonly items: T[]; readonly next?: string } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return rows.length > limit && last !== undefined ? { items, next: cursorOf(last) } : { items }
}

/** The number that a cursor holds. Throws `bad_input` when it holds none. */
export function numberCursor(after: string | undefined): number | undefined {
  if (after === undefined) return undefined
  if (!/^\d{1,15}$/u.test(after)) throw refuse()
  return Number(after)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu

/** The id that a cursor holds. Throws `bad_input` when it holds none. */
export function idCursor(after: string | undefined): string | undefined {
  if (after !== undefined && !UUID.test(after)) throw refuse()
  return after
}

/** A cursor of several parts. */
export const writeCursor = (parts: readonly (string | number)[]): string => parts.join('~')

/** The parts of such a cursor: numbers, then an id. Throws `bad_input` when they are not. */
export function readCursor(
  after: string | undefined,
  numbers: number,
): { readonly numbers: readonly number[]; readonly id: string } | undefined {
  if (after === undefined) return undefined
  const parts = after.split('~')
  const id = parts.pop() ?? ''
  const read = parts.map(Number)
  if (read.length !== numbers || read.some(Number.isNaN) || !UUID.test(id)) throw refuse()
  return { numbers: read, id }
}
