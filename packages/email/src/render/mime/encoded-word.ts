const PRINTABLE = /^[\u0020-\u007e]*$/u
const START = '=?UTF-8?B?'
const END = '?='
const LINE = 76
const WORD = 75

/** True for text that may stand in a header as it is: printable ASCII that does not look encoded. */
export const isPlainAscii = (text: string): boolean => PRINTABLE.test(text) && !text.includes('=?')

/** The most bytes whose base64, in groups of four, fits into so many characters. */
const bytesIn = (characters: number): number => Math.floor((characters - START.length - END.length) / 4) * 3

/**
 * Text as encoded words (RFC 2047): each at most 75 characters, on a line of at most 76, and never cut inside a
 * character, so that 髙①😀 survive every reader.
 * @param used how many characters of the first line are taken
 */
export function encodedWords(text: string, used: number): string {
  const words: string[] = []
  let piece = ''
  let bytes = 0
  let room = bytesIn(Math.min(WORD, LINE - used))
  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (bytes + size > room && piece !== '') {
      words.push(piece)
      piece = ''
      bytes = 0
      room = bytesIn(Math.min(WORD, LINE - 1))
    }
    piece += character
    bytes += size
  }
  words.push(piece)
  return words.map((word) => START + Buffer.from(word).toString('base64') + END).join('\r\n ')
}

/** The value of a header made of free text, such as the subject. */
export const unstructured = (name: string, text: string): string =>
  isPlainAscii(text) && name.length + 2 + text.length <= LINE ? text : encodedWords(text, name.length + 2)
