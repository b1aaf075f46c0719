import type { ReactNode } from 'react'

/** A column of a table. */
export interface Column<Row> {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end, so that their digits do. */
  readonly align?: 'start' | 'end'
  /** A CSS width; without one the column takes what its words need. */
  readonly width?: string
  readonly sortable?: boolean
  /** The column that names the row: it carries the link, and cannot be hidden. */
  readonly names?: boolean
  /** Words that may take several lines; every other cell keeps to one where there is room. */
  readonly wraps?: boolean
  /** Left out on a phone. */
  readonly desk?: boolean
}

/** The order of a table: by which column, which end first. */
export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** The order after a press on a column's head: numbers start from the largest, a second press turns it round. */
export function nextSort(current: Sort | undefined, column: Pick<Column<never>, 'key' | 'align'>): Sort {
  if (current?.key !== column.key)
    return { key: column.key, direction: column.align === 'end' ? 'descending' : 'ascending' }
  return { key: column.key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' }
}
