import type { NarrationContext } from '@shirube/kernel'
import { useLanguage } from '@shirube/ui'
import { createContext, useContext, useMemo } from 'react'
import { type AssetCatalog, EMPTY_CATALOG } from './asset-catalog.ts'

const CatalogContext = createContext<AssetCatalog>(EMPTY_CATALOG)

/** Hands the catalog to every picker and sentence inside. */
export const AssetCatalogProvider = CatalogContext.Provider

/** The catalog of the page. */
export const useAssetCatalog = (): AssetCatalog => useContext(CatalogContext)

/** What words need to know, out of the page's language and catalog; steps go by the titles given. */
export function useNarration(
  steps: readonly { readonly id: string; readonly title: string }[] = NO_STEPS,
): NarrationContext {
  const language = useLanguage()
  const catalog = useAssetCatalog()
  return useMemo(
    () => ({
      language,
      nameOf: (kind, id) => catalog.nameOf(kind, id),
      stepTitle: (node) => steps.find(({ id }) => id === node)?.title,
    }),
    [language, catalog, steps],
  )
}

const NO_STEPS: readonly { readonly id: string; readonly title: string }[] = []
