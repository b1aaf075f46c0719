import type { AssetKind, Language, Localised, NarrationContext } from '@shirube/kernel'

/** What stands where nothing has been chosen yet. */
export const UNSET = { ja: '（未設定）', en: '(not set)' } as const satisfies Localised

/** A name as it stands in a sentence. */
export const quote = (name: string, language: Language): string =>
  language === 'ja' ? `「${name}」` : `“${name}”`

/** Several names of which any will do: 「A」「B」のいずれか; “A”, “B” or “C”. */
export function anyOf(names: readonly string[], language: Language): string {
  const [first = '', ...rest] = names
  if (rest.length === 0) return first
  return language === 'ja'
    ? `${names.join('')}のいずれか`
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** The name of an asset as it stands in a sentence; its id when it is missing, "not set" when none is chosen. */
export const explainAsset = (kind: AssetKind, id: string, context: NarrationContext): string =>
  id === '' ? UNSET[context.language] : quote(context.nameOf(kind, id) ?? id, context.language)

/** Several assets of one kind, of which any will do. */
export const explainAssets = (kind: AssetKind, ids: readonly string[], context: NarrationContext): string =>
  anyOf(
    ids.map((id) => explainAsset(kind, id, context)),
    context.language,
  )

/** The names of assets as they stand on a card, without quotation marks. */
export const namesOf = (
  kind: AssetKind,
  ids: readonly string[],
  { language, nameOf }: NarrationContext,
): string =>
  ids
    .map((id) => (id === '' ? UNSET[language] : (nameOf(kind, id) ?? id)))
    .join(language === 'ja' ? '・' : ', ')
