import { IconMapPin } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './PinCount.module.css'

/** How many people wait at a step, with the pin that marks them wherever they are counted. */
export function PinCount(props: {
  /** Already shortened for the room there is: 「12」「1.2万」. */
  readonly count: string
  /** The same in words: 「待機中 12人」. */
  readonly label: string
  /** Opens the list of these people. */
  readonly onOpen?: (() => void) | undefined
}): ReactNode {
  const { count, label, onOpen } = props
  const inside = (
    <>
      <IconMapPin size={15} stroke={2} aria-hidden />
      {count}
    </>
  )
  if (onOpen === undefined)
    return (
      <span className={classes.count} role="img" aria-label={label} title={label}>
        {inside}
      </span>
    )
  return (
    <button type="button" className={classes.count} aria-label={label} title={label} onClick={onOpen}>
      {inside}
    </button>
  )
}
