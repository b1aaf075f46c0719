import type { Answered, Endpoint } from '@shirube/contract'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AskedOf } from './asked.ts'
import { callWith } from './call.ts'

/** What an action makes stale, and what follows it. */
export interface ActionOptions<E extends Endpoint> {
  /** The path templates whose answers are read again: `['/leads', '/leads/:id']`. */
  readonly invalidates?: readonly string[]
  readonly onDone?: (answer: Answered<E>, asked: AskedOf<E>) => void | Promise<void>
}

/** What follows one call of an action. */
export interface Afterwards<E extends Endpoint> {
  readonly onSuccess?: (answer: Answered<E>) => void
  readonly onError?: (error: Error) => void
}

type Made<E extends Endpoint> = UseMutationResult<Answered<E>, Error, AskedOf<E>>
type WithoutMutate<R> = R extends unknown ? Omit<R, 'mutate'> : never

/** An action with how far its last call is; what went wrong with that one is its `error`. */
export type Action<E extends Endpoint> = WithoutMutate<Made<E>> & {
  /** Makes the call. What follows it is done though the row or the desk that made it be gone by then. */
  readonly mutate: (asked: AskedOf<E>, afterwards?: Afterwards<E>) => void
}

/** A change that a person makes; it is done when everything it makes stale has been read again. */
export function useAction<E extends Endpoint>(
  endpoint: E,
  { invalidates = [], onDone }: ActionOptions<E> = {},
): Action<E> {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationKey: [endpoint.method, endpoint.path],
    mutationFn: (asked: AskedOf<E>) => callWith(endpoint, asked, {}),
    onSuccess: async (answer, asked) => {
      await Promise.all(invalidates.map((path) => client.invalidateQueries({ queryKey: [path] })))
      await onDone?.(answer, asked)
    },
  })
  const { mutateAsync } = mutation
  // The library's own `mutate` forgets its callbacks when the component goes, and what is read again often takes it away.
  const mutate = useCallback(
    (asked: AskedOf<E>, { onSuccess, onError }: Afterwards<E> = {}): void => {
      mutateAsync(asked).then(onSuccess, (error: Error) => onError?.(error))
    },
    [mutateAsync],
  )
  return { ...mutation, mutate }
}
