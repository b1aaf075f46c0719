import { isAscii, isUtf8 } from 'node:buffer'
import type { ListEncoding } from '@shirube/contract'
import japanese from 'encoding-japanese'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/u

/** True when the bytes are a text in this encoding, but for a character that the end cuts off. */
function reads(bytes: Uint8Array, encoding: ListEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark at its beginning: every second byte of what is ASCII in it is zero. */
function wideWithoutMark(bytes: Uint8Array): ListEncoding | undefined {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 4000)
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > looked / 20 && even < odd / 4) return 'utf-16le'
  return even > looked / 20 && odd < even / 4 ? 'utf-16be' : undefined
}

/** Each line of a text with its line feed. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from)
    const to = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(from, to)
    from = to
  }
}

/** True for a line that is Japanese in UTF-8: nothing else looks like that by chance. */
export const isJapaneseUtf8 = (line: Uint8Array): boolean =>
  !isAscii(line) && isUtf8(line) && JAPANESE.test(new TextDecoder().decode(line))

/** What is not UTF-8 is Shift_JIS or EUC-JP. */
function shiftedOrExtended(bytes: Uint8Array): 'shift_jis' | 'euc-jp' {
  const told = japanese.detect(bytes, ['SJIS', 'EUCJP']) === 'EUCJP' ? 'euc-jp' : 'shift_jis'
  const other = told === 'euc-jp' ? 'shift_jis' : 'euc-jp'
  return !reads(bytes, told) && reads(bytes, other) ? other : told
}

/** The encoding of a list by how it begins; of mixed ones that of most lines. What is ASCII alone counts as UTF-8. */
export function detectEncoding(start: Buffer): ListEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const wide = wideWithoutMark(start)
  if (wide) return wide
  if (reads(start, 'utf-8')) return 'utf-8'
  const lines = [...linesOf(start)].filter((line) => !isAscii(line))
  const others = lines.filter((line) => !isJapaneseUtf8(line))
  return others.length * 2 < lines.length ? 'utf-8' : shiftedOrExtended(Buffer.concat(others))
}

/** The encoding of one line that is not written in that of the rest. */
export const encodingOfLine = (line: Uint8Array): ListEncoding =>
  isUtf8(line) ? 'utf-8' : shiftedOrExtended(line)
