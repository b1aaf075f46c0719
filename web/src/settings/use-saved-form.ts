import type { UseFormReturnType } from '@mantine/form'
import type { Answered, Endpoint } from '@shirube/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import type { z } from 'zod'
import type { AskedOf } from '../api/asked.ts'
import { useAction } from '../api/use-action.ts'
import { useCheckedForm } from '../app/form/use-checked-form.ts'

/** A form of settings that stays open after it was saved. */
export interface SavedForm<Values extends object> {
  readonly form: UseFormReturnType<Values>
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly save: {
    readonly error: unknown
    readonly isPending: boolean
    /** When the server answered the last time, by this machine's clock. */
    readonly savedAt: number | undefined
    /** Puts what is saved by now into the fields, in the place of what was typed. */
    readonly onFresh: () => void
  }
}

/** A form whose body is put to an endpoint without parameters; what was saved becomes what it begins with. */
export function useSavedForm<
  E extends Endpoint & { readonly body: Schema },
  Schema extends z.ZodType,
  Values extends object,
>(options: {
  readonly endpoint: E
  readonly schema: Schema
  readonly initial: Values
  readonly bodyOf: (values: Values) => z.input<Schema>
  readonly invalidates: readonly string[]
  readonly onDone?: (answer: Answered<E>) => void
}): SavedForm<Values> {
  const { endpoint, schema, initial, bodyOf, invalidates, onDone } = options
  const [savedAt, setSavedAt] = useState<number>()
  const action = useAction(endpoint, {
    invalidates,
    onDone: (answer) => {
      form.resetDirty()
      setSavedAt(Date.now())
      onDone?.(answer)
    },
  })
  const { form, onSubmit } = useCheckedForm({ schema, initial, bodyOf, error: action.error })
  const client = useQueryClient()
  const [wanted, setWanted] = useState(0)
  const takeFresh = useEffectEvent(() => {
    form.setInitialValues(initial)
    form.setValues(initial)
    form.clearErrors()
    action.reset()
  })
  useEffect(() => {
    if (wanted > 0) takeFresh()
  }, [wanted])
  const onFresh = (): void => {
    const read = invalidates.map((path) => client.invalidateQueries({ queryKey: [path] }))
    // Counted up when it has been read, so that the fields begin with what that render holds.
    void Promise.all(read).then(() => setWanted((count) => count + 1))
  }
  return {
    form,
    // The body was made for this very endpoint's schema.
    onSubmit: onSubmit((body) => action.mutate({ body } as unknown as AskedOf<E>)),
    save: { error: action.error, isPending: action.isPending, savedAt, onFresh },
  }
}
