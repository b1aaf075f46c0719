import { type MailUse, mailEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import { useLiveQueries } from '../../live/use-live.ts'

/** The scenarios that use a mail, kept up with what colleagues change. */
export function useMailUses(id: string): readonly MailUse[] {
  const { data } = useQuery(queryOf(mailEndpoints.uses, { params: { id } }))
  useLiveQueries(['changes'], [mailEndpoints.uses.path])
  return data?.items ?? []
}
