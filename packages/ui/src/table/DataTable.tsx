import { Button } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { Column, Sort } from './column.ts'
import classes from './DataTable.module.css'
import { type Selection, TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { useRangePress } from './use-range-press.ts'
import { useRowWindow } from './use-row-window.ts'

/** What a table shows and what can be done in it. */
export interface DataTableProps<Row> {
  /** What the table lists, for those who do not see the title above it. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly hidden?: ReadonlySet<string>
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Where a row leads; the whole row may be clicked. */
  readonly hrefOf?: (row: Row) => string
  /** px, 44 to 52 for one line or two; every row is as high. */
  readonly rowHeight?: number
  readonly sort?: { readonly current: Sort | undefined; readonly onSort: (sort: Sort) => void }
  readonly selection?: Selection<Row>
  /** The rest of what can be done with a row, behind its ⋯. */
  readonly menuOf?: (row: Row) => ReactNode
  /** There are more rows than were fetched. */
  readonly more?: { readonly label: string; readonly loading: boolean; readonly onMore: () => void }
  /** The table fills the height it is given and scrolls inside it, drawing only the rows in sight. */
  readonly fill?: boolean
}

/** A table of the product: sticky head, rows that open on click, numbers at the right. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, rows, hidden, keyOf, rowHeight = 44, selection, menuOf, more, fill = false } = props
  const columns = props.columns.filter((column) => column.names === true || hidden?.has(column.key) !== true)
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last, before, after } = useRowWindow({ scroller, rows: rows.length, rowHeight, fill })
  const width = columns.length + (selection === undefined ? 0 : 1) + (menuOf === undefined ? 0 : 1)
  const keys = rows.map(keyOf)
  const press = useRangePress(selection, keys)
  const hasStops = rows.length > 0 && (props.hrefOf ?? selection ?? menuOf) !== undefined
  return (
    // What scrolls, and holds nothing to stop at, takes the focus itself, to be scrolled by keyboard; and has a name.
    <div
      ref={scroller}
      className={classes.scroller}
      data-fill={fill || undefined}
      tabIndex={fill || !hasStops ? 0 : undefined}
      role="group"
      aria-label={label}
    >
      <table className={classes.table} aria-rowcount={more === undefined ? rows.length + 1 : -1}>
        <caption className={classes.caption}>{label}</caption>
        <TableHead {...props} columns={columns} keys={keys} menu={menuOf !== undefined} />
        <tbody>
          <Space height={before} width={width} />
          {rows.slice(first, last).map((row, n) => (
            <TableRow
              key={keyOf(row)}
              {...props}
              columns={columns}
              row={row}
              rowKey={keyOf(row)}
              index={first + n}
              height={rowHeight}
              onPress={press}
            />
          ))}
          <Space height={after} width={width} />
        </tbody>
      </table>
      {more === undefined ? null : (
        <div className={classes.more}>
          <Button variant="subtle" size="xs" loading={more.loading} onClick={more.onMore}>
            {more.label}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Stands for the rows that are out of sight. */
function Space(props: { readonly height: number; readonly width: number }): ReactNode {
  if (props.height === 0) return null
  return (
    <tr aria-hidden>
      <td className={classes.space} style={{ height: props.height }} colSpan={props.width} />
    </tr>
  )
}
