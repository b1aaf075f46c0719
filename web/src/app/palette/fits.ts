/** True when every word of what was typed is in the text, whatever its case and width of letters. */
export function fits(text: string, typed: string): boolean {
  const within = plain(text)
  return plain(typed)
    .split(/\s+/u)
    .every((word) => within.includes(word))
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
