import { createHash } from 'node:crypto'
import { REASON_HEADER } from '@shirube/contract'
import { knownWords } from '../cell/guess-column.ts'
import type { FileRecord } from './read-records.ts'

const LOOKED_AT = 10
const LIKE_DATA = /@|^\+?[\d\s().-]{9,}$/u

/** The words over the columns and where they stand: exports often begin with a title, and some lists have none at all. */
export function findHeaders(first: readonly FileRecord[]): {
  readonly headerLine: number
  readonly headers: readonly string[]
} {
  const widest = Math.max(1, ...first.map((one) => one.cells.length))
  const scored = first.slice(0, LOOKED_AT).map((one) => ({ one, known: knownWords(one.cells) }))
  const best = scored.toSorted((a, b) => b.known - a.known)[0]
  const named = (best?.known ?? 0) > 0 ? best?.one : first[0]
  const isData = (best?.known ?? 0) === 0 && named?.cells.some((cell) => LIKE_DATA.test(cell.trim()))
  const cells = named === undefined || isData ? [] : named.cells
  const names = Array.from({ length: widest }, (_, place) => cells[place]?.trim().slice(0, 400) ?? '')
  return { headerLine: isData ? 0 : (named?.line ?? 0), headers: told(names) }
}

/** Each name once: a second メール is メール (2), a column without one 列3. */
function told(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((name, place) => {
    const plain = name === '' ? `列${place + 1}` : name
    const n = (seen.get(plain) ?? 0) + 1
    seen.set(plain, n)
    return n === 1 ? plain : `${plain} (${n})`
  })
}

/** What lists of one layout have in common: the words over their columns, in order; corrected rows are of it too. */
export const fingerprintOf = (headers: readonly string[]): string =>
  createHash('sha256')
    .update(
      headers
        .filter((name) => name !== REASON_HEADER.ja && name !== REASON_HEADER.en)
        .map((name) => name.normalize('NFKC').toLowerCase())
        .join('\u0000'),
    )
    .digest('base64url')
