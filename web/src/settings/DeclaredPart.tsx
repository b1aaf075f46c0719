import type { Endpoint } from '@shirube/contract'
import type { Column } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import { useMay } from '../api/use-session.ts'
import type { DeclaredSheet } from './declared-sheet.ts'
import { EditMenu } from './EditMenu.tsx'
import { ListPanel } from './ListPanel.tsx'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RightsNote } from './RightsNote.tsx'

/** The calls of things that the organisation declares. */
interface DeclaredEndpoints<Row> {
  readonly list: Endpoint & { readonly answer: z.ZodType<{ items: Row[] }> }
  readonly remove: Endpoint & { readonly params: z.ZodType<{ id: string }, { id: string }> }
}

/** A part of the settings that lists declared things: anybody sees them, marketers add, edit and remove them. */
export function DeclaredPart<Row extends { readonly id: string; readonly name: string }>(props: {
  readonly endpoints: DeclaredEndpoints<Row>
  readonly title: string
  readonly failed: string
  readonly addLabel: string
  readonly empty: { readonly title: string; readonly text: string }
  readonly columns: readonly Column<Row>[]
  readonly sheetOf: (sheet: DeclaredSheet<Row>) => ReactNode
  readonly children?: ReactNode
}): ReactNode {
  const { endpoints, sheetOf, children, ...list } = props
  const may = useMay('marketer')
  const query = useQuery(queryOf<DeclaredEndpoints<Row>['list']>(endpoints.list))
  const [edited, setEdited] = useState<Row | 'new'>()
  const [removing, setRemoving] = useState<Row>()
  const menuOf = (row: Row): ReactNode => (
    <EditMenu name={row.name} onEdit={() => setEdited(row)} onRemove={() => setRemoving(row)} />
  )
  return (
    <>
      <RightsNote role="marketer" />
      {children}
      <ListPanel
        {...list}
        query={query}
        onAdd={may ? () => setEdited('new') : undefined}
        menuOf={may ? menuOf : undefined}
      />
      {edited === undefined
        ? null
        : sheetOf({
            edited: edited === 'new' ? undefined : edited,
            taken: new Set((query.data?.items ?? []).map(({ id }) => id)),
            onClose: () => setEdited(undefined),
          })}
      <Removal endpoints={endpoints} row={removing} onClose={() => setRemoving(undefined)} />
    </>
  )
}

function Removal<Row extends { readonly id: string; readonly name: string }>(props: {
  readonly endpoints: DeclaredEndpoints<Row>
  readonly row: Row | undefined
  readonly onClose: () => void
}): ReactNode {
  const { endpoints, row, onClose } = props
  const remove = useAction<DeclaredEndpoints<Row>['remove']>(endpoints.remove, {
    invalidates: [endpoints.list.path, '/assets'],
  })
  return (
    <RemoveDialog
      name={row?.name}
      error={remove.error}
      onRemove={() => remove.mutateAsync({ params: { id: row?.id ?? '' } })}
      onClose={() => {
        remove.reset()
        onClose()
      }}
    />
  )
}
