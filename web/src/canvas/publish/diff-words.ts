import type { Language } from '@shirube/kernel'
import type { DiffPart } from '@shirube/ui'

const segmenters = {
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
} as const

const wordsOf = (text: string, language: Language): readonly string[] =>
  [...segmenters[language].segment(text)].map(({ segment }) => segment)

/** Lengths of the longest common run of words of each pair of rests. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  )
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i], rows[i + 1]]
      if (here && below)
        here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0)
    }
  return rows
}

type Kind = DiffPart['kind']

/** Runs of one kind together; between two words of a stretch that changed, the old stands before the new. */
function joined(pieces: readonly (readonly [Kind, string])[]): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let [old, fresh] = ['', '']
  const flush = (): void => {
    if (old !== '') parts.push({ kind: 'old', text: old })
    if (fresh !== '') parts.push({ kind: 'new', text: fresh })
    old = ''
    fresh = ''
  }
  for (const [kind, text] of pieces) {
    if (kind === 'old') old += text
    else if (kind === 'new') fresh += text
    else {
      flush()
      const last = parts.at(-1)
      if (last?.kind === 'words') parts.splice(-1, 1, { kind, text: last.text + text })
      else parts.push({ kind, text })
    }
  }
  flush()
  return parts
}

/** One sentence out of two: what both say once, the old words and the new ones where they differ. */
export function diffWords(before: string, after: string, language: Language): readonly DiffPart[] {
  const [a, b] = [wordsOf(before, language), wordsOf(after, language)]
  const common = commonLengths(a, b)
  const pieces: [Kind, string][] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y) {
      pieces.push(['words', x])
      i++
      j++
    } else if (
      x !== undefined &&
      (y === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      pieces.push(['old', x])
      i++
    } else if (y !== undefined) {
      pieces.push(['new', y])
      j++
    }
  }
  return joined(pieces)
}
