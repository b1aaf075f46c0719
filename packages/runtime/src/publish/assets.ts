import { assetCatalogue, type Queryable } from '@shirube/db'
import type { AssetCatalog, Names } from '@shirube/engine'
import type { AssetKind, Language } from '@shirube/kernel'

/** Everything that a scenario may refer to, with the names that people gave. */
export interface Assets extends AssetCatalog {
  /** What was archived still says what it was called. */
  nameOf(kind: AssetKind, id: string, language?: Language): string | undefined
}

/** What is installed now: the same answers for the compiler and for words. */
export async function loadAssets(db: Queryable): Promise<Assets> {
  const known = new Map((await assetCatalogue(db)).map((asset) => [`${asset.kind}/${asset.id}`, asset]))
  return {
    has: (kind, id) => known.get(`${kind}/${id}`)?.archived === false,
    nameOf: (kind, id, language) => {
      const asset = known.get(`${kind}/${id}`)
      return language === 'en' ? (asset?.nameEn ?? asset?.name) : asset?.name
    },
  }
}

/** What things are called, to speak of them in a language. */
export const namesIn = (assets: Assets, language: Language): Names => ({
  language,
  nameOf: (kind, id) => assets.nameOf(kind, id, language),
})
