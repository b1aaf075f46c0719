/**
 * True when a name is meant by a pattern in which `*` stands for any letters and `?` for one; capitals do not count.
 * Time grows with the product of the lengths at most, whatever the pattern.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const [wanted, given] = [Array.from(fold(pattern)), Array.from(fold(name))]
  let [at, n] = [0, 0]
  let star: { readonly at: number; n: number } | undefined
  while (n < given.length) {
    if (wanted[at] === '*') {
      star = { at, n }
      at += 1
    } else if (wanted[at] === '?' || wanted[at] === given[n]) {
      at += 1
      n += 1
    } else if (star) {
      star.n += 1
      n = star.n
      at = star.at + 1
    } else return false
  }
  return wanted.slice(at).every((letter) => letter === '*')
}

// A Mac writes が as two signs.
const fold = (text: string): string => text.normalize('NFC').toLowerCase()
