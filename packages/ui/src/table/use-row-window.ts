import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** The rows that are in sight, and how much room (px) those above and below them take. */
export interface RowWindow {
  readonly first: number
  readonly last: number
  readonly before: number
  readonly after: number
}

const OVERSCAN = 12

/** Finds the rows in sight of a table that scrolls by itself; one that does not draws them all. */
export function useRowWindow(table: {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: number
  readonly rowHeight: number
  readonly fill: boolean
}): RowWindow {
  const { scroller, rows, rowHeight, fill } = table
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    enabled: fill,
  })
  if (!fill) return { first: 0, last: rows, before: 0, after: 0 }
  const seen = virtual.getVirtualItems()
  const first = seen[0]?.index ?? 0
  const last = (seen.at(-1)?.index ?? -1) + 1
  return { first, last, before: first * rowHeight, after: (rows - last) * rowHeight }
}
