import type { Answered, Endpoint } from '@shirube/contract'
import { queryOptions } from '@tanstack/react-query'
import type { AskedArg, AskedOf } from './asked.ts'
import { callWith } from './call.ts'

/** What is read from an endpoint, for `useQuery` and `useSuspenseQuery`; its key begins with the path's template. */
export function queryOf<E extends Endpoint>(endpoint: E, ...[asked]: AskedArg<E>) {
  const sent = (asked ?? {}) as AskedOf<E>
  return queryOptions<Answered<E>, Error, Answered<E>, readonly [string, AskedOf<E>]>({
    queryKey: [endpoint.path, sent],
    queryFn: ({ signal }) => callWith(endpoint, sent, { signal }),
  })
}
