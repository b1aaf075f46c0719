import { useMediaQuery } from '@mantine/hooks'
import type { ImportPlan, JudgedRow } from '@shirube/contract'
import { type Column, DataTable, StatusBadge, type Tone } from '@shirube/ui'
import { IconArrowsJoin2, IconEqual, IconPlus, IconRefresh, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { JudgedCell, JudgedWhy, StackedCells } from './JudgedCell.tsx'
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

/** Which columns a table of judged rows has. */
function useColumns(props: JudgedRows): readonly Column<JudgedRow>[] {
  const t = useText()
  const { headers, columns, rows, touches } = props
  const isPhone = useMediaQuery('(max-width: 767.98px)', false, { getInitialValueInEffect: false })
  const [first, ...others] = shownColumns(columns, rows)
  const headOf = (place: number): string => headers[place] ?? ''
  const outcome: Column<JudgedRow> = {
    key: 'outcome',
    head: t('result'),
    names: true,
    cell: (row) => (
      <StatusBadge tone={LOOKS[row.outcome].tone} mark={LOOKS[row.outcome].mark}>
        {t(outcomeWord(row.outcome, touches))}
      </StatusBadge>
    ),
  }
  const firstOf = (place: number): Column<JudgedRow> => ({
    key: 'first',
    head: headOf(place),
    wraps: true,
    cell: (row) =>
      isPhone ? (
        <StackedCells {...{ row, headers }} places={[place, ...others]} />
      ) : (
        <JudgedCell row={row} place={place} />
      ),
  })
  return [
    { key: 'line', head: t('line'), cell: ({ line }) => line },
    outcome,
    ...(first === undefined ? [] : [firstOf(first)]),
    ...others.map((place) => ({
      key: `cell-${place}`,
      head: headOf(place),
      desk: true,
      cell: (row: JudgedRow) => <JudgedCell row={row} place={place} />,
    })),
    {
      key: 'why',
      head: t('why'),
      wraps: true,
      desk: true,
      cell: (row) => <JudgedWhy row={row} headers={headers} />,
    },
  ]
}

interface JudgedRows {
  readonly headers: readonly string[]
  readonly columns: ImportPlan['columns']
  readonly rows: readonly JudgedRow[]
  /** True where the rows tell what people did. */
  readonly touches: boolean
}

/** Rows of a list and what would become of each. */
export function JudgedTable(props: JudgedRows): ReactNode {
  const t = useText()
  const columns = useColumns(props)
  return (
    <DataTable label={t('preview')} rows={props.rows} keyOf={({ line }) => String(line)} columns={columns} />
  )
}
