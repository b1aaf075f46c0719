import { TextButton } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useReadOnly } from '../inspector/use-read-only.ts'
import classes from './AddClauses.module.css'

/** A part that a sentence may have besides; offered until it is there. */
export interface Clause {
  readonly key: string
  /** What it adds: 「曜日を指定」. */
  readonly label: string
  readonly onAdd: () => void
}

/** The parts that a sentence may have besides: 「＋ 曜日を指定」. */
export function AddClauses(props: { readonly clauses: readonly Clause[] }): ReactNode {
  if (useReadOnly() || props.clauses.length === 0) return null
  return (
    <div className={classes.clauses}>
      {props.clauses.map(({ key, label, onAdd }) => (
        <TextButton key={key} onPress={onAdd}>{`＋ ${label}`}</TextButton>
      ))}
    </div>
  )
}
