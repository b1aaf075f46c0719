import iconv from 'iconv-lite'

const CODE = 'cp932'
/** Stands for a character that the encoding lacks, as in Japanese print. */
const GETA = '〓'

const known = new Map<string, boolean>()

function isKnown(character: string): boolean {
  const before = known.get(character)
  if (before !== undefined) return before
  const has = iconv.decode(iconv.encode(character, CODE), CODE) === character
  known.set(character, has)
  return has
}

/** A text in the Shift_JIS of Windows (CP932); what that lacks (𠮷, emoji) becomes 〓. */
export const encodeCp932 = (text: string): Buffer =>
  iconv.encode(
    text.replaceAll(/[^\p{ASCII}]/gu, (character) => (isKnown(character) ? character : GETA)),
    CODE,
  )
