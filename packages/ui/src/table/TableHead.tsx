import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { CSSProperties, ReactNode } from 'react'
import { type Column, nextSort, type Sort } from './column.ts'
import { selectionOf } from './next-selection.ts'
import classes from './TableHead.module.css'

/** Rows that may be chosen to do one thing with all of them. */
export interface Selection<Row> {
  readonly selected: ReadonlySet<string>
  readonly onSelect: (selected: ReadonlySet<string>) => void
  readonly allLabel: string
  readonly labelOf: (row: Row) => string
}

/** The head of a table: the names of its columns, each a button where it can order the rows. */
export function TableHead<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly keys: readonly string[]
  readonly sort?: { readonly current: Sort | undefined; readonly onSort: (sort: Sort) => void }
  readonly selection?: Selection<Row>
  readonly menu: boolean
}): ReactNode {
  const { columns, sort, selection, keys, menu } = props
  return (
    <thead className={classes.head}>
      <tr>
        {selection === undefined ? null : (
          <td className={classes.box}>
            <AllBox selection={selection} keys={keys} />
          </td>
        )}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-align={column.align}
            data-desk={column.desk || undefined}
            style={widthOf(column)}
            aria-sort={sort?.current?.key === column.key ? sort.current.direction : undefined}
          >
            {column.sortable && sort ? <SortButton column={column} {...sort} /> : column.head}
          </th>
        ))}
        {menu ? <td className={classes.menu} /> : null}
      </tr>
    </thead>
  )
}

const widthOf = ({ width }: { readonly width?: string }): CSSProperties =>
  width === undefined ? {} : ({ '--width': width } as CSSProperties)

function AllBox<Row>(props: {
  readonly selection: Selection<Row>
  readonly keys: readonly string[]
}): ReactNode {
  const { selection, keys } = props
  const state = selectionOf(selection.selected, keys)
  return (
    <Checkbox
      aria-label={selection.allLabel}
      checked={state === 'all'}
      indeterminate={state === 'some'}
      onChange={() => selection.onSelect(new Set(state === 'all' ? [] : keys))}
    />
  )
}

function SortButton<Row>(props: {
  readonly column: Column<Row>
  readonly current: Sort | undefined
  readonly onSort: (sort: Sort) => void
}): ReactNode {
  const { column, current, onSort } = props
  const direction = current?.key === column.key ? current.direction : undefined
  const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown
  return (
    <button type="button" className={classes.sort} onClick={() => onSort(nextSort(current, column))}>
      {column.head}
      <Arrow size={12} stroke={2} aria-hidden data-idle={direction === undefined || undefined} />
    </button>
  )
}
