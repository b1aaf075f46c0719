const WIDE = 11
const NARROW = 6.2
const PADDING = 18
/** Room for how many went that way. */
const COUNT = 30
const LONGEST = 14

const isWide = (letter: string): boolean => (letter.codePointAt(0) ?? 0) > 0x2e7f

/** A name as it stands on its label; the whole of it is in the tooltip. */
export function shortened(name: string): string {
  let room = LONGEST
  const letters = Array.from(name)
  const end = letters.findIndex((letter) => {
    room -= isWide(letter) ? 1 : 0.55
    return room < 0
  })
  return end < 0 ? name : `${letters.slice(0, end).join('')}…`
}

const wordWidth = (words: string): number =>
  Array.from(words).reduce((width, letter) => width + (isWide(letter) ? WIDE : NARROW), 0)

/** About how wide the chip at the end of a way is (px). */
export const chipWidth = (words: string): number => PADDING + wordWidth(words)

/** About how wide the label of a way is (px), its count included. */
export const labelWidth = (name: string): number => PADDING + COUNT + wordWidth(shortened(name))
