import { type FieldValue, fieldName } from '@shirube/audience'
import { type NodeNarrate, quote, wordFor } from '@shirube/engine'
import { fill, type Language } from '@shirube/kernel'
import type { SetAttribute } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** A value as it is said in the sentence. */
export function valueText(value: FieldValue | null, language: Language): string {
  const { words } = TEXT[language]
  if (value === null || value === '') return words.unset
  if (typeof value === 'boolean') return quote(value ? words.yes : words.no, language)
  return Array.isArray(value)
    ? value.map((text) => quote(text, language)).join('')
    : quote(String(value), language)
}

/** The change of the field in words. */
export const narrator: NodeNarrate<SetAttribute> = {
  name: (language) => TEXT[language].name,
  plate: (language) => TEXT[language].plate,
  narrate({ field, value }, context) {
    const { language } = context
    const { titles, summaries, sentences, words } = TEXT[language]
    const name = field === '' ? words.unset : fieldName(field, context)
    const way = value === null ? 'clear' : 'set'
    const said = valueText(value, language)
    return {
      title: fill(titles[way], { field: name }),
      summary: fill(summaries[way], { value: said }),
      sentence: fill(sentences[way], { field: field === '' ? name : quote(name, language), value: said }),
    }
  },
  portLabel: (port, _, { language }) => wordFor(TEXT[language].ports, port),
  takers: (port, _, { language }) => wordFor(TEXT[language].takers, port),
}
