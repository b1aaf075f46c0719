import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './InsertButton.module.css'

/** The "+" on a line, under the selected step and at an open way: it opens the palette there. */
export function InsertButton(props: { readonly label: string; readonly onPress: () => void }): ReactNode {
  return (
    <button
      type="button"
      className={classes.insert}
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      <IconPlus size={13} stroke={2.6} aria-hidden />
    </button>
  )
}
