import { type ImportPlan, importEndpoints, type JudgedRow } from '@shirube/contract'
import { DataTable, formatNumber, Panel, StatusBadge, type Tone, useLanguage } from '@shirube/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import classes from './import.module.css'
import type { ReadList } from './read-list.ts'
import { useText } from './use-text.ts'

const SHOWN = 50
const TONES = {
  created: 'ok',
  updated: 'accent',
  unchanged: 'neutral',
  rejected: 'bad',
} as const satisfies Record<JudgedRow['outcome'], Tone>

/** What would become of the first rows; a cell at fault is named with its row and column. */
export function PreviewRows(props: { readonly list: ReadList; readonly plan: ImportPlan }): ReactNode {
  const t = useText()
  const { list, plan } = props
  const rows = list.rows.slice(0, SHOWN)
  const preview = useQuery({
    ...queryOf(importEndpoints.preview, { body: { plan, rows: [...rows] } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Panel
      title={t('preview')}
      aside={t('previewNote', { rows: formatNumber(list.rows.length), shown: rows.length })}
      inside="rows"
    >
      <Loaded query={preview}>{(data) => <Judged list={list} rows={data.rows} />}</Loaded>
    </Panel>
  )
}

function Judged(props: { readonly list: ReadList; readonly rows: readonly JudgedRow[] }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { list, rows } = props
  const why = ({ line, issues }: JudgedRow): string =>
    issues
      .map(({ column, message }) =>
        column === undefined
          ? t('rowIssue', { line, message: message[language] })
          : t('cellIssue', { line, column: list.headers[column] ?? '', message: message[language] }),
      )
      .join(' ')
  const cellsOf = ({ line }: JudgedRow): string | undefined =>
    list.rows
      .find((row) => row.line === line)
      ?.cells.slice(0, 4)
      .join('　')
  return (
    <DataTable
      label={t('preview')}
      rows={rows}
      keyOf={({ line }) => String(line)}
      columns={[
        { key: 'line', head: t('line'), cell: ({ line }) => line },
        {
          key: 'outcome',
          head: t('result'),
          cell: ({ outcome }) => <StatusBadge tone={TONES[outcome]}>{t(`outcome_${outcome}`)}</StatusBadge>,
        },
        { key: 'cells', head: t('head'), names: true, cell: cellsOf },
        { key: 'why', head: t('reason'), cell: (row) => <span className={classes.bad}>{why(row)}</span> },
      ]}
    />
  )
}
