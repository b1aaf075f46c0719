import { Keycap } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { MenuAction } from './menu-action.ts'
import classes from './StepMenu.module.css'

/** What a menu offers, row by row, with its keys; arrows go through it, Esc and Tab leave it. */
export function MenuList(props: {
  readonly label: string
  readonly actions: readonly MenuAction[]
  /** Something was chosen: the menu goes away before it is done. */
  readonly onClose: () => void
  readonly onLeave: () => void
}): ReactNode {
  const { label, actions, onClose, onLeave } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = [...event.currentTarget.querySelectorAll('button')]
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const at = items.findIndex((item) => item === document.activeElement)
    if (by !== 0) {
      event.preventDefault()
      items.at((at + by) % items.length)?.focus()
    }
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      onLeave()
    }
  }
  return (
    <div ref={list} className={classes.menu} role="menu" tabIndex={-1} aria-label={label} onKeyDown={press}>
      {actions.map(({ key, label: text, shortcut, tone, act }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classes.item}
          data-tone={tone}
          onClick={() => {
            onClose()
            act()
          }}
        >
          <span>{text}</span>
          {shortcut === undefined ? null : <Keycap>{shortcut}</Keycap>}
        </button>
      ))}
    </div>
  )
}
