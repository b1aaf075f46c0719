import type { UseFormReturnType } from '@mantine/form'
import type { Endpoint } from '@shirube/contract'
import type { FormEvent } from 'react'
import { z } from 'zod'
import type { AskedOf } from '../api/asked.ts'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import type { NamedValues } from './EditSheet.tsx'
import { suggestId } from './suggest-id.ts'

/** An endpoint that puts a thing to its id. */
export interface PutEndpoint extends Endpoint {
  readonly params: z.ZodType<{ id: string }>
  readonly body: z.ZodType
}

/** The form of a thing that is put to its id; a new one whose id nobody wrote gets one that is free. */
export function usePutForm<E extends PutEndpoint, Values extends NamedValues>(options: {
  readonly endpoint: E
  readonly initial: Values
  readonly bodyOf: (values: Values) => z.input<E['body']>
  readonly invalidates: readonly string[]
  readonly fresh: { readonly kind: string; readonly taken: ReadonlySet<string> } | undefined
  readonly onDone: () => void
}): {
  readonly form: UseFormReturnType<Values>
  readonly put: { readonly error: unknown; readonly isPending: boolean }
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
} {
  const { endpoint, initial, bodyOf, invalidates, fresh, onDone } = options
  const put = useAction(endpoint, { invalidates: [...invalidates, '/assets'], onDone })
  const idOf = ({ id, name }: Values): string =>
    id === '' && fresh !== undefined ? suggestId(name, fresh.kind, fresh.taken) : id
  const { form, onSubmit } = useCheckedForm({
    schema: z.intersection(endpoint.params, endpoint.body),
    initial,
    bodyOf: (values) => ({ ...(bodyOf(values) as object), id: idOf(values) }),
    error: put.error,
  })
  return {
    form,
    put,
    onSubmit: onSubmit(() => {
      const values = form.getValues()
      // Both parts were made for this very endpoint.
      put.mutate({ params: { id: idOf(values) }, body: bodyOf(values) } as unknown as AskedOf<E>)
    }),
  }
}
