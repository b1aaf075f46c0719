import { Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './Slot.module.css'
import { SlotButton } from './SlotButton.tsx'

/** A slot with what opens under it; the popover takes the focus and gives it back to the slot. */
export function Slot(props: {
  /** The value in words, as it stands in the sentence. */
  readonly value: ReactNode
  /** What is being chosen: 「待つ長さ」. */
  readonly label: string
  readonly look?: 'text' | 'box'
  readonly missing?: boolean
  /** The inside of the popover; it is given a way to close it. */
  readonly children: (close: () => void) => ReactNode
}): ReactNode {
  const { value, label, look = 'text', missing = false, children } = props
  const [opened, setOpened] = useState(false)
  const close = (): void => setOpened(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus offset={6}>
      <Popover.Target>
        <SlotButton look={look} missing={missing} onClick={() => setOpened(!opened)}>
          {value}
        </SlotButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.inside ?? ''} aria-label={label}>
        <div className={classes.label}>{label}</div>
        {opened ? children(close) : null}
      </Popover.Dropdown>
    </Popover>
  )
}
