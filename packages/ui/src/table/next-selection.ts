/** What a press on a row's box asks for: that row, or with Shift every row since the one pressed before. */
export interface SelectionPress {
  readonly key: string
  readonly since?: string | undefined
}

/** The selection after a press; every row of a range takes the state that the pressed row gets. */
export function nextSelection(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  press: SelectionPress,
): ReadonlySet<string> {
  const to = keys.indexOf(press.key)
  const since = press.since === undefined ? -1 : keys.indexOf(press.since)
  const from = since < 0 ? to : since
  const on = !selected.has(press.key)
  const next = new Set(selected)
  for (const key of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (on) next.add(key)
    else next.delete(key)
  }
  return next
}

/** Whether all, some or none of the rows that are shown are selected. */
export function selectionOf(selected: ReadonlySet<string>, keys: readonly string[]): 'all' | 'some' | 'none' {
  const here = keys.filter((key) => selected.has(key)).length
  if (here === 0) return 'none'
  return here === keys.length ? 'all' : 'some'
}
