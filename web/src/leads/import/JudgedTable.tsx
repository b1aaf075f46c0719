import type { CellIssue, ImportPlan, JudgedRow } from '@shirube/contract'
import { DataTable, StatusBadge, type Tone, useLanguage } from '@shirube/ui'
import { IconArrowsJoin2, IconEqual, IconPlus, IconRefresh, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './import.module.css'
import { outcomeWord } from './outcome-word.ts'
import { useText } from './use-text.ts'

/** As many columns of the file as there is room for beside the result and its reason. */
const COLUMNS = 4
const LOOKS = {
  created: { tone: 'ok', mark: IconPlus },
  updated: { tone: 'accent', mark: IconRefresh },
  merged: { tone: 'score', mark: IconArrowsJoin2 },
  unchanged: { tone: 'neutral', mark: IconEqual },
  rejected: { tone: 'bad', mark: IconX },
} as const satisfies Record<JudgedRow['outcome'], { tone: Tone; mark: typeof IconX }>

/** What a cell is for its row: fine, not possible, or left out of it. */
function standingOf({ issues, warnings }: JudgedRow, place: number): 'kept' | 'fault' | 'left' {
  if (issues.some(({ column }) => column === place)) return 'fault'
  return warnings.some(({ column }) => column === place) ? 'left' : 'kept'
}

/** A cell as it would be kept; one at fault is marked, an empty one named. */
function Cell(props: { readonly row: JudgedRow; readonly place: number }): ReactNode {
  const t = useText()
  const { row, place } = props
  const words = row.cells[place] ?? ''
  const standing = standingOf(row, place)
  if (standing === 'fault' && words === '') return <span className={classes.fault}>{t('blank')}</span>
  return (
    <span className={classes[standing]} title={words}>
      {words}
    </span>
  )
}

/** The first cell of a row; on a phone the others stand below it. */
function FirstCell(props: {
  readonly row: JudgedRow
  readonly place: number
  readonly others: readonly number[]
}): ReactNode {
  const { row, place, others } = props
  return (
    <span className={classes.first}>
      <Cell row={row} place={place} />
      {others.map((other) =>
        (row.cells[other] ?? '') === '' && standingOf(row, other) === 'kept' ? null : (
          <span key={other} className={classes.other}>
            <Cell row={row} place={other} />
          </span>
        ),
      )}
    </span>
  )
}

/** Why a row comes to what it does: what is wrong with it, or whom it means too. */
function Why(props: { readonly row: JudgedRow; readonly headers: readonly string[] }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { row, headers } = props
  const said = ({ column, message }: CellIssue): string =>
    column === undefined
      ? t('rowIssue', { line: row.line, message: message[language] })
      : t('cellIssue', { line: row.line, column: headers[column] ?? '', message: message[language] })
  if (row.issues.length > 0) return <span className={classes.bad}>{row.issues.map(said).join(' ')}</span>
  return (
    <>
      {row.warnings.length === 0 ? null : (
        <span className={classes.warn}>{row.warnings.map(said).join(' ')}</span>
      )}
      {row.sameAs === undefined ? null : t('sameAs', { line: row.sameAs })}
    </>
  )
}

/** What tells people apart, the most telling first. */
const TELLING: readonly ImportPlan['columns'][number][] = [
  'happenedAt',
  'touchKind',
  'fullName',
  'lastName',
  'firstName',
  'companyName',
  'email',
  'phone',
  'department',
  'jobTitle',
]

/** The columns that are shown: where something is wrong, then what tells people apart, then the rest. */
function shownColumns(columns: ImportPlan['columns'], rows: readonly JudgedRow[]): readonly number[] {
  const faulty = new Set(
    rows.flatMap(({ issues, warnings }) => [...issues, ...warnings].map(({ column }) => column)),
  )
  const rank = (place: number): number => {
    const telling = TELLING.indexOf(columns[place] ?? 'ignore')
    if (telling >= 0 && telling < 2) return telling
    if (faulty.has(place)) return 2
    return telling < 0 ? 99 : telling + 3
  }
  return columns
    .flatMap((column, place) => (column === 'ignore' ? [] : [place]))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, COLUMNS)
}

/** Rows of a list and what would become of each. */
export function JudgedTable(props: {
  readonly headers: readonly string[]
  readonly columns: ImportPlan['columns']
  readonly rows: readonly JudgedRow[]
  /** True where the rows tell what people did. */
  readonly touches: boolean
}): ReactNode {
  const t = useText()
  const { headers, columns, rows, touches } = props
  const [first, ...others] = shownColumns(columns, rows)
  const headOf = (place: number): string => headers[place] ?? ''
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
          names: true,
          cell: ({ outcome }) => (
            <StatusBadge tone={LOOKS[outcome].tone} mark={LOOKS[outcome].mark}>
              {t(outcomeWord(outcome, touches))}
            </StatusBadge>
          ),
        },
        ...(first === undefined
          ? []
          : [
              {
                key: 'first',
                head: headOf(first),
                cell: (row: JudgedRow) => <FirstCell row={row} place={first} others={others} />,
              },
            ]),
        ...others.map((place) => ({
          key: `cell-${place}`,
          head: headOf(place),
          desk: true,
          cell: (row: JudgedRow) => <Cell row={row} place={place} />,
        })),
        { key: 'why', head: t('why'), wraps: true, cell: (row) => <Why row={row} headers={headers} /> },
      ]}
    />
  )
}
