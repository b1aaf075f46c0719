import { IconChevronDown } from '@tabler/icons-react'
import type { HTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react'
import classes from './SlotButton.module.css'

/**
 * A value in a sentence that can be changed. As `text` it reads as part of the sentence, and shows its box only under
 * the pointer or the focus; as `box` it is one of many rules in a list.
 */
export function SlotButton(
  props: {
    readonly look?: 'text' | 'box'
    /** Shown in the state of the pointer or the focus, for pictures of it. */
    readonly attention?: 'hover' | 'focus'
    /** Nothing is chosen yet, or what was chosen is no longer there. */
    readonly missing?: boolean
    readonly ref?: Ref<HTMLSpanElement>
    readonly 'data-field'?: string | undefined
    readonly children: ReactNode
  } & HTMLAttributes<HTMLSpanElement>,
): ReactNode {
  const { look = 'text', attention, missing, ref, children, onKeyDown, ...rest } = props
  const press = (event: KeyboardEvent<HTMLSpanElement>): void => {
    onKeyDown?.(event)
    if (event.defaultPrevented || event.target !== event.currentTarget) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.currentTarget.click()
  }
  return (
    // A <button> cannot break over two lines with the sentence around it.
    <span
      {...rest}
      ref={ref}
      role="button"
      tabIndex={0}
      className={classes.slot}
      data-look={look}
      data-attention={attention}
      data-missing={missing || undefined}
      onKeyDown={press}
    >
      {children}
      <IconChevronDown size={13} stroke={2} aria-hidden />
    </span>
  )
}
