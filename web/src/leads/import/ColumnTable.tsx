import { Select } from '@mantine/core'
import type { ImportColumn, ImportPlan, SurveyedImport } from '@shirube/contract'
import { DataTable, Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { type ColumnOption, twice, useColumnOptions } from './column-options.ts'
import classes from './import.module.css'
import { useText } from './use-text.ts'

/** Chooses what one column becomes. */
function BecomesSelect(props: {
  readonly header: string
  readonly options: readonly ColumnOption[]
  readonly value: ImportColumn | undefined
  readonly onChange: (column: ImportColumn) => void
}): ReactNode {
  const t = useText()
  return (
    <Select
      size="xs"
      aria-label={`${props.header} → ${t('becomes')}`}
      data={props.options}
      value={props.value ?? 'ignore'}
      allowDeselect={false}
      searchable
      onChange={(value) => props.onChange(value ?? 'ignore')}
    />
  )
}

/** Which column of the file becomes which field: as the last time, else guessed from the words over them. */
export function ColumnTable(props: {
  readonly list: SurveyedImport
  readonly chosen: ImportPlan['columns']
  readonly onChange: (columns: ImportPlan['columns']) => void
}): ReactNode {
  const t = useText()
  const options = useColumnOptions()
  const { list, chosen, onChange } = props
  const known = chosen.filter((column) => column !== 'ignore').length
  const put = (place: number, value: ImportColumn): void =>
    onChange(chosen.map((column, at) => (at === place ? value : column)))
  const example = (place: number): string =>
    list.sample.map((row) => row.cells[place]?.trim() ?? '').find((cell) => cell !== '') ?? ''
  const labelOf = (value: string): string => options.find((one) => one.value === value)?.label ?? value
  return (
    <Panel title={t('columns')} aside={t('guessed', { columns: chosen.length, known })} inside="rows">
      <DataTable
        label={t('columns')}
        rows={list.format.headers.map((header, place) => ({ header, place }))}
        keyOf={({ place }) => String(place)}
        columns={[
          { key: 'head', head: t('head'), names: true, cell: ({ header }) => header },
          {
            key: 'example',
            head: t('example'),
            desk: true,
            cell: ({ place }) => <span className={classes.example}>{example(place)}</span>,
          },
          {
            key: 'becomes',
            head: t('becomes'),
            cell: ({ header, place }) => (
              <BecomesSelect
                header={header}
                options={options}
                value={chosen[place]}
                onChange={(value) => put(place, value)}
              />
            ),
          },
        ]}
      />
      {twice(chosen).map((column) => (
        <p key={column} className={classes.warn}>
          {t('twice', { field: labelOf(column) })}
        </p>
      ))}
    </Panel>
  )
}
