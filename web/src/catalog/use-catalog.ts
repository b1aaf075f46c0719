import { assetEndpoints } from '@shirube/contract'
import type { AssetCatalog } from '@shirube/inspector-kit'
import { useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useLiveQueries } from '../live/use-live.ts'
import { catalogOf } from './catalog-of.ts'

/** What everything is called, for pickers, sentences and filters; it follows what colleagues change. */
export function useCatalog(): AssetCatalog {
  const { routesByPath } = useRouter()
  const language = useLanguage()
  const { data } = useQuery({ ...queryOf(assetEndpoints.list), staleTime: 60_000 })
  useLiveQueries(['changes'], [assetEndpoints.list.path])
  return useMemo(
    () => catalogOf(data?.items, language, (path) => path in routesByPath),
    [data, language, routesByPath],
  )
}
