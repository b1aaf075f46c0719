import { Popover } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { isComposing } from '../field/is-composing.ts'
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
  /** The field of the data that it shows, so that a problem can bring the focus here. */
  readonly field?: string | undefined
  /** The inside of the popover; it is given a way to close it. */
  readonly children: (close: () => void) => ReactNode
}): ReactNode {
  const { value, label, look = 'text', missing = false, field, children } = props
  const [opened, setOpened] = useState(false)
  const close = (): void => setOpened(false)
  const leave = (event: KeyboardEvent): void => {
    // The Escape that gives up a composition is the input method's, and one that closes this closes nothing around it.
    if (event.key !== 'Escape' || isComposing(event)) return
    event.stopPropagation()
    close()
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      closeOnEscape={false}
      offset={6}
    >
      <Popover.Target>
        <SlotButton look={look} missing={missing} data-field={field} onClick={() => setOpened(!opened)}>
          {value}
        </SlotButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.inside ?? ''} aria-label={label} onKeyDown={leave}>
        <div className={classes.label}>{label}</div>
        {opened ? children(close) : null}
      </Popover.Dropdown>
    </Popover>
  )
}
