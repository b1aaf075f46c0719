import { type Present, presenceEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import { useMe } from '../../api/use-session.ts'
import { isOf, useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'

const NOBODY: readonly Present[] = []

/** The colleagues who have this scenario open now, whoever looks on themselves left out. */
export function useColleagues(): readonly Present[] {
  const { id } = useDocument()
  const { id: me } = useMe()
  const present = useQuery(queryOf(presenceEndpoints.list, { params: { id } }))
  useLive(['presence'], (news) => {
    if (isOf(news, id)) void present.refetch()
  })
  return present.data?.items.filter(({ user }) => user !== me) ?? NOBODY
}
