import { Button } from '@mantine/core'
import { type Column, DataTable, EmptyState, Panel } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from '../app/Loaded.tsx'

/** A list of things that the organisation declares: add one at the head, the rest of each behind its ⋯. */
export function ListPanel<Row extends { readonly id: string }>(props: {
  readonly title: string
  readonly failed: string
  readonly query: UseQueryResult<{ readonly items: readonly Row[] }>
  readonly columns: readonly Column<Row>[]
  readonly empty: { readonly title: string; readonly text: string }
  readonly addLabel: string
  /** Missing where the colleague may only look. */
  readonly onAdd?: (() => void) | undefined
  readonly menuOf?: ((row: Row) => ReactNode) | undefined
}): ReactNode {
  const { title, failed, query, columns, empty, addLabel, onAdd, menuOf } = props
  const add =
    onAdd === undefined ? undefined : (
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={onAdd}>
        {addLabel}
      </Button>
    )
  return (
    <Panel title={title} inside="rows" aside={add}>
      <Loaded query={query} failed={failed}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={empty.title} text={empty.text} />
          ) : (
            <DataTable
              label={title}
              columns={columns}
              rows={items}
              keyOf={(row) => row.id}
              rowHeight={52}
              {...(menuOf && { menuOf })}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}
