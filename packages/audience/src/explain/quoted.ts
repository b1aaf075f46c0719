import type { AssetKind, Language, NarrationContext } from '@shirube/kernel'
import { ASSET_WORDS } from '../words/vocabulary-words.ts'

const AND_OR = {
  or: { ja: 'または', en: ' or ' },
  and: { ja: 'と', en: ' and ' },
} as const

/** A text as somebody wrote it: 「製造業」, “Manufacturing”. */
export const quoted = (text: string, language: Language): string =>
  language === 'ja' ? `「${text}」` : `“${text}”`

/** Several things in a row: 「A」または「B」. */
export const listed = (items: readonly string[], join: keyof typeof AND_OR, language: Language): string =>
  items.join(AND_OR[join][language])

/** The name of a thing of the organisation in quotation marks, or that it is missing. */
export function namedAsset(kind: AssetKind, id: string, context: NarrationContext): string {
  const { language } = context
  const name = context.nameOf(kind, id)
  if (name !== undefined) return quoted(name, language)
  const noun = ASSET_WORDS[kind][language]
  return language === 'ja' ? `（見つからない${noun}）` : `(missing ${noun})`
}
