import type { Answered, Endpoint } from '@shirube/contract'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AskedOf } from './asked.ts'
import { callWith } from './call.ts'

/** What an action makes stale, and what follows it. */
export interface ActionOptions<E extends Endpoint> {
  /** The path templates whose answers are read again: `['/leads', '/leads/:id']`. */
  readonly invalidates?: readonly string[]
  readonly onDone?: (answer: Answered<E>, asked: AskedOf<E>) => void | Promise<void>
}

/** A change that a person makes; it is done when everything it makes stale has been read again. */
export function useAction<E extends Endpoint>(
  endpoint: E,
  { invalidates = [], onDone }: ActionOptions<E> = {},
): UseMutationResult<Answered<E>, Error, AskedOf<E>> {
  const client = useQueryClient()
  return useMutation({
    mutationKey: [endpoint.method, endpoint.path],
    mutationFn: (asked: AskedOf<E>) => callWith(endpoint, asked, {}),
    onSuccess: async (answer, asked) => {
      await Promise.all(invalidates.map((path) => client.invalidateQueries({ queryKey: [path] })))
      await onDone?.(answer, asked)
    },
  })
}
