import type { ReactNode } from 'react'
import { FamilyTile } from '../family/FamilyTile.tsx'
import type { Family } from '../family/family.ts'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './DiffRows.module.css'
import { type DiffPart, DiffSentence } from './DiffSentence.tsx'

/** The changes of a draft, one row a step: what it was, what it becomes. */
export function DiffRows(props: {
  readonly changes: readonly {
    readonly key: string
    readonly family: Family
    readonly icon: IconLike
    readonly step: string
    readonly parts: readonly DiffPart[]
  }[]
}): ReactNode {
  return (
    <ul className={classes.rows}>
      {props.changes.map((change) => (
        <li key={change.key}>
          <FamilyTile family={change.family} icon={change.icon} size="sm" />
          <span>
            <b>{change.step}</b>
            <DiffSentence parts={change.parts} />
          </span>
        </li>
      ))}
    </ul>
  )
}
