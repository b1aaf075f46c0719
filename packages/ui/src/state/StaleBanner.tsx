import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { TextButton } from '../link/TextLink.tsx'
import classes from './StaleBanner.module.css'

/** What is shown is older than it should be; it stays, with its time, until newer arrives. */
export function StaleBanner(props: {
  readonly text: string
  readonly refresh?: { readonly label: string; readonly onRefresh: () => void }
}): ReactNode {
  return (
    <div className={classes.stale} role="status">
      <IconClock size={16} stroke={1.75} aria-hidden />
      <span>{props.text}</span>
      {props.refresh === undefined ? null : (
        <TextButton onPress={props.refresh.onRefresh}>{props.refresh.label}</TextButton>
      )}
    </div>
  )
}
