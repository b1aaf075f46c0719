import { assetNames, type Queryable } from '@shirube/db'
import type { AssetCatalog, Names } from '@shirube/engine'
import type { AssetKind, Language } from '@shirube/kernel'

/** Everything that a scenario may refer to, with the names that people gave. */
export interface Assets extends AssetCatalog {
  nameOf(kind: AssetKind, id: string): string | undefined
}

/** What is installed now: the same answers for the compiler and for words. */
export async function loadAssets(db: Queryable): Promise<Assets> {
  const names = new Map((await assetNames(db)).map(({ kind, id, name }) => [`${kind}/${id}`, name]))
  const key = (kind: AssetKind, id: string): string => `${kind}/${id}`
  return {
    has: (kind, id) => names.has(key(kind, id)),
    nameOf: (kind, id) => names.get(key(kind, id)),
  }
}

/** What things are called, to speak of them in a language. */
export const namesIn = (assets: Assets, language: Language): Names => ({
  language,
  nameOf: (kind, id) => assets.nameOf(kind, id),
})
