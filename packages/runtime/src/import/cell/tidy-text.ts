const WIDE_ASCII = /[\uff01-\uff5e]+/gu
const HALF_KANA = /[\uff61-\uff9f]+/gu
/** Kana with a mark of voicing of its own, as some systems write them. */
const LOOSE_VOICING = /[\u3040-\u30ff][\u3099\u309a]/gu
const DASHES = /[‐‑‒–—―−ｰー－]/gu

const compatible = (text: string): string => text.normalize('NFKC')

/**
 * A text without what only its typing put there: half-width kana become full-width, loose voicing marks join their
 * kana, spaces around go. Variants of kanji (髙, 﨑, 𠮷) are people's names and stay as they are.
 */
export const tidyText = (text: string): string =>
  text
    .replaceAll(HALF_KANA, compatible)
    .replaceAll(LOOSE_VOICING, (pair) => pair.normalize('NFC'))
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .trim()

/** Letters and digits that were typed full-width, as ASCII. */
export const narrow = (text: string): string =>
  text.replaceAll(WIDE_ASCII, compatible).replaceAll('\u3000', ' ').trim()

/** A telephone number with plain digits and hyphens; the 0 that a spreadsheet took away is put back. */
export function tidyPhone(text: string): string {
  const plain = compatible(text).replaceAll(DASHES, '-').replaceAll(/\s+/gu, '').trim()
  return /^(?:[789]0\d{8}|[1-9]\d{8})$/u.test(plain) ? `0${plain}` : plain
}

/** A Japanese postcode as 123-4567; anything else with plain digits. */
export function tidyPostcode(text: string): string {
  const plain = compatible(text)
    .replaceAll(DASHES, '-')
    .replaceAll(/[〒\s]/gu, '')
  const [, first, second] = /^(\d{3})-?(\d{4})$/u.exec(plain) ?? []
  return first === undefined ? plain : `${first}-${second}`
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/㈱|㍿|[(（]株[)）]/gu, '株式会社'],
  [/㈲|[(（]有[)）]/gu, '有限会社'],
  [/[(（]同[)）]/gu, '合同会社'],
  [/㈶|[(（]財[)）]/gu, '財団法人'],
  [/㈳|[(（]社[)）]/gu, '社団法人'],
]

/** A company's name with its legal form written out: ㈱ is 株式会社. */
export const tidyCompany = (text: string): string =>
  FORMS.reduce((name, [short, form]) => name.replaceAll(short, form), narrow(text))
    .replaceAll(/\s*(株式会社|有限会社|合同会社)\s*/gu, '$1')
    .trim()
