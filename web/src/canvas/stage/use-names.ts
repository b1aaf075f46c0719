import type { Names } from '@shirube/engine'
import { useLanguage } from '@shirube/ui'
import { useMemo } from 'react'
import { useCatalog } from '../../catalog/use-catalog.ts'

/** What things are called in the language of the page. */
export function useNames(): Names {
  const language = useLanguage()
  const catalog = useCatalog()
  return useMemo(() => ({ language, nameOf: (kind, id) => catalog.nameOf(kind, id) }), [language, catalog])
}
