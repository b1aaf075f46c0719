import type { ReactNode } from 'react'
import { TextButton } from '../link/TextLink.tsx'
import classes from './SelectionBar.module.css'

/** What can be done with the selected rows, and how many they are; it takes the place of the filters. */
export function SelectionBar(props: {
  /** 「3人を選択中」 */
  readonly text: string
  readonly clearLabel: string
  readonly onClear: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className={classes.bar}>
      <strong role="status">{props.text}</strong>
      {props.children}
      <span className={classes.clear}>
        <TextButton onPress={props.onClear}>{props.clearLabel}</TextButton>
      </span>
    </div>
  )
}
