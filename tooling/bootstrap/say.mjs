/** True when the machine's language is Japanese. */
const japanese = (
  process.env['LC_ALL'] ||
  process.env['LC_MESSAGES'] ||
  process.env['LANG'] ||
  ''
).startsWith('ja')

/**
 * Picks the text in the machine's language.
 * @param {{ readonly ja: string, readonly en: string }} text
 */
export const inWords = (text) => (japanese ? text.ja : text.en)

/**
 * Tells why nothing can go on, and ends with exit code 1.
 * @param {{ readonly ja: string, readonly en: string }} text
 * @returns {never}
 */
export function giveUp(text) {
  console.error(inWords(text))
  process.exit(1)
}
