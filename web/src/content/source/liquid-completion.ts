import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'

/** A value that a mail may take from its recipient, with what people call it. */
export interface MailField {
  readonly name: string
  readonly label: string
}

/** What may stand inside `{{ … }}` and `{% … %}`. */
export interface LiquidWords {
  readonly fields: readonly MailField[]
  readonly filters: readonly string[]
}

const TAGS = [
  'if',
  'elsif',
  'else',
  'endif',
  'unless',
  'endunless',
  'case',
  'when',
  'endcase',
  'for',
  'endfor',
  'assign',
]

/** What the Liquid around a place is: nothing, an output or a tag, with what was typed of the word there. */
export function liquidAt(
  before: string,
): { readonly kind: 'field' | 'filter' | 'tag'; readonly from: number } | undefined {
  const open = Math.max(before.lastIndexOf('{{'), before.lastIndexOf('{%'))
  if (open < 0 || before.slice(open).match(/[}%]\}/u)) return undefined
  const inside = before.slice(open + 2)
  const word = /[\w.-]*$/u.exec(inside)?.[0] ?? ''
  const lead = inside.slice(0, inside.length - word.length).trimEnd()
  const from = before.length - word.length
  if (/["'][^"']*$/u.test(lead.replaceAll(/"[^"]*"|'[^']*'/gu, ''))) return undefined
  if (lead.endsWith('|')) return { kind: 'filter', from }
  if (before.startsWith('{%', open) && lead === '') return { kind: 'tag', from }
  return lead.includes('|') ? undefined : { kind: 'field', from }
}

function choicesOf(kind: 'field' | 'filter' | 'tag', words: LiquidWords): readonly Completion[] {
  switch (kind) {
    case 'field':
      return words.fields.map(({ name, label }) => ({ label: name, detail: label, type: 'variable' }))
    case 'filter':
      return words.filters.map((name) => ({
        label: name,
        type: 'function',
        ...(name === 'default' && { apply: 'default: ""', boost: 1 }),
      }))
    case 'tag':
      return TAGS.map((name) => ({ label: name, type: 'keyword' }))
  }
}

/** Completes fields, filters and tags of Liquid, anywhere in the text. */
export const liquidCompletion =
  (words: () => LiquidWords) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos)
    const found = liquidAt(line.text.slice(0, context.pos - line.from))
    if (!found) return null
    return {
      from: line.from + found.from,
      options: [...choicesOf(found.kind, words())],
      validFor: /^[\w.-]*$/u,
    }
  }
