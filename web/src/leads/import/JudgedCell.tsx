import type { CellIssue, JudgedRow } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './import.module.css'
import { useText } from './use-text.ts'

/** What a cell is for its row: fine, not possible, or left out of it. */
function standingOf({ issues, warnings }: JudgedRow, place: number): 'kept' | 'fault' | 'left' {
  if (issues.some(({ column }) => column === place)) return 'fault'
  return warnings.some(({ column }) => column === place) ? 'left' : 'kept'
}

/** A cell as it would be kept; one at fault is marked, an empty one named. */
export function JudgedCell(props: { readonly row: JudgedRow; readonly place: number }): ReactNode {
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

/** Why a row comes to what it does: what is wrong with it, or whom it means too. */
export function JudgedWhy(props: {
  readonly row: JudgedRow
  readonly headers: readonly string[]
}): ReactNode {
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
      )}{' '}
      {row.sameAs === undefined ? null : t('sameAs', { line: row.sameAs })}
    </>
  )
}

/** The cells of a row one below the other, and why it comes to what it does: a phone has room for one column. */
export function StackedCells(props: {
  readonly row: JudgedRow
  readonly headers: readonly string[]
  readonly places: readonly number[]
}): ReactNode {
  const { row, headers, places } = props
  const said = places.filter((place) => row.cells[place] || standingOf(row, place) !== 'kept')
  return (
    <span className={classes.stacked}>
      {said.map((place) => (
        <JudgedCell key={place} row={row} place={place} />
      ))}
      <JudgedWhy row={row} headers={headers} />
    </span>
  )
}
