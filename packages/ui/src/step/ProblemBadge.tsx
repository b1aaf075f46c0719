import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ProblemBadge.module.css'

/** The badge of a step that needs mending, in up to six characters: 「担当が未設定」. */
export function ProblemBadge(props: {
  readonly severity: 'error' | 'warning'
  readonly children: ReactNode
}): ReactNode {
  return (
    <span className={classes.badge} data-severity={props.severity}>
      <IconAlertTriangle size={12} stroke={2.2} aria-hidden />
      {props.children}
    </span>
  )
}
