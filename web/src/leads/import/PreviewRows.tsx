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
/** As many columns of the file as there is room for beside the result and its reason. */
const COLUMNS = 6
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
      <Loaded query={preview}>{(data) => <Judged list={list} plan={plan} rows={data.rows} />}</Loaded>
    </Panel>
  )
}

/** A cell of the file as it stands there; one at fault is marked, an empty one named. */
function Cell(props: { readonly words: string; readonly fault: boolean }): ReactNode {
  const t = useText()
  const { words, fault } = props
  if (!fault) return words
  return <span className={classes.fault}>{words === '' ? t('blank') : words}</span>
}

function Judged(props: {
  readonly list: ReadList
  readonly plan: ImportPlan
  readonly rows: readonly JudgedRow[]
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { list, plan, rows } = props
  const why = ({ line, issues }: JudgedRow): string =>
    issues
      .map(({ column, message }) =>
        column === undefined
          ? t('rowIssue', { line, message: message[language] })
          : t('cellIssue', { line, column: list.headers[column] ?? '', message: message[language] }),
      )
      .join(' ')
  const cellsOf = new Map(list.rows.map(({ line, cells }) => [line, cells]))
  const taken = list.headers
    .map((head, place) => ({ head, place }))
    .filter(({ place }) => plan.columns[place] !== 'ignore')
    .slice(0, COLUMNS)
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
        ...taken.map(({ head, place }, at) => ({
          key: `cell-${place}`,
          head,
          names: at === 0,
          cell: ({ line, issues }: JudgedRow) => (
            <Cell
              words={cellsOf.get(line)?.[place] ?? ''}
              fault={issues.some(({ column }) => column === place)}
            />
          ),
        })),
        { key: 'why', head: t('reason'), cell: (row) => <span className={classes.bad}>{why(row)}</span> },
      ]}
    />
  )
}
