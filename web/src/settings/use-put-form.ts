import type { Endpoint } from '@shirube/contract'
import { z } from 'zod'
import type { AskedOf } from '../api/asked.ts'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'
import type { EditSheetState, NamedValues } from './EditSheet.tsx'
import { suggestId } from './suggest-id.ts'

/** An endpoint that puts a thing to its id. */
export interface PutEndpoint extends Endpoint {
  readonly params: z.ZodType<{ id: string }>
  readonly body: z.ZodType
}

/**
 * The form of a thing that is put to its id, as its sheet wants it; a new one whose id nobody wrote gets one that is free.
 * The sheet closes when it has been saved.
 */
export function usePutForm<E extends PutEndpoint, Values extends NamedValues>(options: {
  readonly endpoint: E
  readonly initial: Values
  readonly bodyOf: (values: Values) => z.input<E['body']>
  readonly invalidates: readonly string[]
  readonly fresh: { readonly kind: string; readonly taken: ReadonlySet<string> } | undefined
  readonly onClose: () => void
}): EditSheetState<Values> {
  const { endpoint, initial, bodyOf, invalidates, fresh, onClose } = options
  const put = useAction(endpoint, { invalidates: [...invalidates, '/assets'], onDone: onClose })
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
    fresh,
    error: put.error,
    pending: put.isPending,
    onClose,
    onSubmit: onSubmit(() => {
      const values = form.getValues()
      // Both parts were made for this very endpoint.
      put.mutate({ params: { id: idOf(values) }, body: bodyOf(values) } as unknown as AskedOf<E>)
    }),
  }
}
