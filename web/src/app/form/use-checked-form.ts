import { type UseFormReturnType, useForm } from '@mantine/form'
import { useEffect, useEffectEvent } from 'react'
import type { z } from 'zod'
import { isProblem } from '../../api/problem-error.ts'
import { useText } from '../use-text.ts'
import { issueWords } from './issue-words.ts'

/** A form that is checked by the schema of the call that it makes. */
export interface CheckedForm<Values extends object, Body> {
  readonly form: UseFormReturnType<Values>
  /** Handles the sending of the form: calls with the body when all is well, else goes to the first field at fault. */
  readonly onSubmit: (send: (body: Body) => void) => (event: React.SyntheticEvent<HTMLFormElement>) => void
}

/**
 * Opens a form. It says at each field what is wrong, before anything is sent by the call's own schema, and afterwards
 * by what the server answered. `bodyOf` makes the body of the call from what the fields hold.
 */
export function useCheckedForm<Values extends object, Schema extends z.ZodType>(options: {
  readonly schema: Schema
  readonly initial: Values
  readonly bodyOf: (values: Values) => z.input<Schema>
  /** What the last call came to. */
  readonly error: unknown
}): CheckedForm<Values, z.input<Schema>> {
  const { schema, initial, bodyOf, error } = options
  const t = useText()
  const form = useForm<Values>({
    initialValues: initial,
    // Not on blur: the words that appear would push the button away from under the mouse that is pressing it.
    validate: (values) => {
      const read = schema.safeParse(bodyOf(values), { reportInput: true })
      if (read.success) return {}
      const faults = new Map<string, string>()
      for (const issue of read.error.issues) {
        const field = fieldOf(issue.path)
        // The first fault of a field is the one to mend first.
        if (!faults.has(field)) faults.set(field, issueWords(issue, t))
      }
      return Object.fromEntries(faults)
    },
  })
  const refuse = useEffectEvent(() => {
    if (isProblem(error))
      form.setErrors(Object.fromEntries(error.problem.issues.map(({ path, message }) => [path, message])))
  })
  useEffect(refuse, [error])
  const onSubmit: CheckedForm<Values, z.input<Schema>>['onSubmit'] = (send) => (event) => {
    const element = event.currentTarget
    form.onSubmit(
      (values) => send(bodyOf(values)),
      (errors) => {
        const places = Object.keys(errors).map((path) => `[data-path="${path}"]`)
        // The first on the screen, whatever the order of the schema.
        if (places.length > 0) element.querySelector<HTMLElement>(places.join(','))?.focus()
      },
    )(event)
  }
  return { form, onSubmit }
}

/** The field at fault; one that holds several things, as lines of a text, is at fault as a whole. */
function fieldOf(path: readonly PropertyKey[]): string {
  const item = path.findIndex((key) => typeof key === 'number')
  return (item === -1 ? path : path.slice(0, item)).join('.')
}
