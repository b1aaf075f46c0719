import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { AppLink } from '../link/AppLink.tsx'
import type { Column } from './column.ts'
import type { Selection } from './TableHead.tsx'
import classes from './TableRow.module.css'
import { useOpenRow } from './use-open-row.ts'

/** A row of a table; a click anywhere that does nothing else opens it. */
export function TableRow<Row>(props: {
  readonly row: Row
  readonly index: number
  readonly columns: readonly Column<Row>[]
  readonly rowKey: string
  readonly height: number
  readonly hrefOf?: (row: Row) => string
  readonly selection?: Selection<Row>
  /** The row's box was pressed, with Shift for a range. */
  readonly onPress: (key: string, range: boolean) => void
  readonly menuOf?: (row: Row) => ReactNode
}): ReactNode {
  const { row, rowKey, index, columns, height, hrefOf, selection, onPress, menuOf } = props
  const href = hrefOf?.(row)
  const open = useOpenRow(href)
  return (
    <tr
      className={classes.row}
      style={{ height }}
      aria-rowindex={index + 2}
      data-opens={href !== undefined || undefined}
      data-selected={selection?.selected.has(rowKey) || undefined}
      onClick={open}
    >
      {selection === undefined ? null : (
        <td className={classes.box}>
          <RowBox
            label={selection.labelOf(row)}
            checked={selection.selected.has(rowKey)}
            onPress={(range) => onPress(rowKey, range)}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} href={href} />
      ))}
      {menuOf === undefined ? null : <td className={classes.menu}>{menuOf(row)}</td>}
    </tr>
  )
}

function Cell<Row>(props: {
  readonly column: Column<Row>
  readonly row: Row
  readonly href: string | undefined
}): ReactNode {
  const { column, row, href } = props
  const inside = column.cell(row)
  return (
    <td data-align={column.align} data-desk={column.desk || undefined} data-wraps={column.wraps || undefined}>
      {column.names && href !== undefined ? (
        <AppLink href={href} className={classes.name}>
          {inside}
        </AppLink>
      ) : (
        inside
      )}
    </td>
  )
}

function RowBox(props: {
  readonly label: string
  readonly checked: boolean
  readonly onPress: (range: boolean) => void
}): ReactNode {
  return (
    <Checkbox
      aria-label={props.label}
      checked={props.checked}
      onChange={({ nativeEvent }) =>
        props.onPress('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
      }
    />
  )
}
