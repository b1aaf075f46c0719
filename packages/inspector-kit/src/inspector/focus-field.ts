/** Where the focus is to go: the first field that a new step needs, or the one that a problem names. */
export type FieldFocus =
  | { readonly on: 'first' }
  | { readonly on: 'field'; readonly field: string }
  | { readonly on: 'nothing' }

/** Moves the focus to a field of the settings inside `root`: the nearest one that is there. */
export function focusField(root: HTMLElement, focus: FieldFocus): void {
  if (focus.on === 'nothing') return
  const fields = [...root.querySelectorAll<HTMLElement>('[data-field]')]
  const wanted = focus.on === 'field' ? nearest(fields, focus.field) : undefined
  const target = wanted ?? fields.find((field) => field.dataset['missing'] !== undefined) ?? fields[0]
  target?.scrollIntoView?.({ block: 'nearest' })
  target?.focus()
}

/** The field itself, else one inside it, else the one that holds it. */
function nearest(fields: readonly HTMLElement[], path: string): HTMLElement | undefined {
  const at = (field: HTMLElement): string => field.dataset['field'] ?? ''
  return (
    fields.find((field) => at(field) === path) ??
    fields.find((field) => at(field).startsWith(`${path}.`)) ??
    fields.filter((field) => path.startsWith(`${at(field)}.`)).sort((a, b) => at(b).length - at(a).length)[0]
  )
}
