import { organisationEndpoints } from '@shirube/contract'
import { type Place, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryOf } from '../api/query-of.ts'

/** In which language and by whose clock moments are shown: the organisation's, the browser's until that is known. */
export function usePlace(): Place {
  const language = useLanguage()
  const { data } = useQuery({ ...queryOf(organisationEndpoints.show), staleTime: Number.POSITIVE_INFINITY })
  const zone = data?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return useMemo(() => ({ language, zone }), [language, zone])
}
