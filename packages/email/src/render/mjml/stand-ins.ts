import type { LiquidChunk } from '../../liquid/scan.ts'

/**
 * Plain words that stand in for Liquid while MJML, the search for links and the plain text are made, none of
 * which would leave `{{ x | default: "y" }}` as it is.
 */
export class StandIns {
  private readonly word: string
  private readonly originals: string[] = []

  /** @param source the text that the words must not occur in */
  constructor(source: string) {
    let word = 'liquidslot'
    while (source.includes(word)) word += 'q'
    this.word = word
  }

  /** A new word for a piece of Liquid. */
  put(original: string): string {
    this.originals.push(original)
    return `${this.word}${this.originals.length - 1}z`
  }

  /** The text with every word turned back into what it stands for. */
  restore(text: string): string {
    return text.replaceAll(this.pattern(), (word, index: string) => this.originals[Number(index)] ?? word)
  }

  /** Takes the words out. */
  remove(text: string): string {
    return text.replaceAll(this.pattern(), '')
  }

  /** True when the text holds such a word. */
  standsIn(text: string): boolean {
    return this.pattern().test(text)
  }

  /** True when the text begins with such a word. */
  begins(text: string): boolean {
    return text.search(this.pattern()) === 0
  }

  /** A text of Liquid with words in place of its chunks. */
  substitute(source: string, chunks: readonly LiquidChunk[]): string {
    let at = 0
    let result = ''
    for (const { from, to } of chunks) {
      result += source.slice(at, from) + this.put(source.slice(from, to))
      at = to
    }
    return result + source.slice(at)
  }

  private pattern(): RegExp {
    return new RegExp(`${this.word}(\\d+)z`, 'gu')
  }
}
