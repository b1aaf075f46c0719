import { useTranslation } from 'react-i18next'
import { i18n } from './i18n.ts'
import type { Catalogue, Missing, TextAt, TextKey, Values } from './twin.ts'

/** What has to be said along with a text; nothing where it has no slots. */
type Said<Text> = [Values<Text>] extends [{ readonly count?: number }]
  ? {} extends Values<Text>
    ? [values?: Values<Text>]
    : [values: Values<Text>]
  : [values: Values<Text>]

/** Says a text of one area in the language of the screens. */
export type Say<Ja> = <Key extends TextKey<Ja>>(key: Key, ...values: Said<TextAt<Ja, Key>>) => string

/** Refuses a pair in which English lacks words, and names them. */
type Whole<Ja, En> = [Missing<Ja, En>] extends [never] ? unknown : { readonly missing: Missing<Ja, En> }

/**
 * Takes in the words of one area, and answers the hook with which its screens speak. English must say everything that
 * Japanese says; a text with `{{slots}}` cannot be said without their values.
 */
export function areaText<const Ja extends Catalogue, const En extends Catalogue>(
  area: string,
  words: { readonly ja: Ja; readonly en: En & Whole<Ja, En> },
): () => Say<Ja> {
  i18n.addResourceBundle('ja', area, words.ja)
  i18n.addResourceBundle('en', area, words.en)
  return function useText(): Say<Ja> {
    const { t } = useTranslation(area, { i18n })
    return t as unknown as Say<Ja>
  }
}
