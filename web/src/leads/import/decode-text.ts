/** The encodings in which lists come. */
export type Encoding = 'utf-8' | 'utf-16le' | 'shift_jis' | 'euc-jp'

/** What people call them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
}

function read(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/gu
const HALF_WIDTH = /[\uff61-\uff9f]/gu

/** More kanji and kana and less half-width katakana is likelier what was meant. */
const likeness = (text: string): number =>
  (text.match(KANA)?.length ?? 0) - 2 * (text.match(HALF_WIDTH)?.length ?? 0)

/** Reads a file by what is in it, not by what it is called: UTF-8, Shift_JIS (CP932), EUC-JP or UTF-16. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: read(bytes, 'utf-16le') ?? '', encoding: 'utf-16le' }
  const utf8 = read(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const found = (['shift_jis', 'euc-jp'] as const)
    .flatMap((encoding) => {
      const text = read(bytes, encoding)
      return text === undefined ? [] : [{ text, encoding }]
    })
    .toSorted((a, b) => likeness(b.text) - likeness(a.text))
  return found[0] ?? { text: new TextDecoder('shift_jis').decode(bytes), encoding: 'shift_jis' }
}
