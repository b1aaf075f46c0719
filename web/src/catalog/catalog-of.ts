import { STAGE_WORDS } from '@shirube/audience'
import type { Asset } from '@shirube/contract'
import type { AssetCatalog, Asset as Choice } from '@shirube/inspector-kit'
import type { AssetKind, Language } from '@shirube/kernel'
import { ASSET_SCREENS } from './asset-screens.ts'

/** Makes the catalog of pickers and sentences out of everything that can be named; undefined while that is fetched. */
export function catalogOf(
  known: readonly Asset[] | undefined,
  language: Language,
  isScreen: (path: string) => boolean,
): AssetCatalog {
  const assets = known?.map((asset) => ({
    ...asset,
    ...(language === 'en' && { name: asset.nameEn ?? asset.name }),
    ...(asset.stage && { hint: STAGE_WORDS[asset.stage][language] }),
  }))
  const choices = new Map<AssetKind, Choice[]>()
  for (const { kind, id, name, hint, fieldType, archived } of assets ?? [])
    if (!archived)
      choices.set(kind, [
        ...(choices.get(kind) ?? []),
        { id, name, ...(hint !== undefined && { hint }), ...(fieldType && { fieldType }) },
      ])
  const names = new Map((assets ?? []).map(({ kind, id, name }) => [`${kind} ${id}`, name]))
  const screenOf = (kind: AssetKind): string | undefined => {
    const screen = ASSET_SCREENS[kind]
    return screen !== undefined && isScreen(screen) ? screen : undefined
  }
  return {
    list: (kind) => assets && (choices.get(kind) ?? []),
    nameOf: (kind, id) => names.get(`${kind} ${id}`),
    newHref: (kind) => screenOf(kind),
    hrefOf: (kind, id) => {
      const screen = screenOf(kind)
      return screen && `${screen}/${encodeURIComponent(id)}`
    },
  }
}
