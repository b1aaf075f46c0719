import { useRef } from 'react'
import { nextSelection } from './next-selection.ts'

/** Handles a press on a row's box: remembers the row pressed before, from which a press with Shift takes a range. */
export function useRangePress(
  selection:
    | { readonly selected: ReadonlySet<string>; readonly onSelect: (selected: ReadonlySet<string>) => void }
    | undefined,
  keys: readonly string[],
): (key: string, range: boolean) => void {
  const before = useRef<string>(undefined)
  return (key, range) => {
    if (selection === undefined) return
    const since = range ? before.current : undefined
    selection.onSelect(nextSelection(selection.selected, keys, { key, since }))
    before.current = key
  }
}
