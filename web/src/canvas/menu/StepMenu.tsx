import type { NodeId } from '@shirube/kernel'
import { Keycap } from '@shirube/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useCanvas, useCard, useView } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import { Floating } from './Floating.tsx'
import classes from './StepMenu.module.css'
import { useStepActions } from './use-step-actions.ts'

/** The menu of a step: by the right button, by Shift+F10, and from its settings. */
export function StepMenu(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'menu' ? now : undefined))
  const { view } = useCanvas()
  const t = useText()
  const card = useCard(asking?.node)
  if (!asking || !card) return null
  return (
    <Floating
      at={asking.screen}
      label={t('menu.label', { title: card.title })}
      onClose={() => view.setState({ asking: undefined })}
    >
      <Actions node={asking.node} />
    </Floating>
  )
}

function Actions({ node }: { readonly node: NodeId }): ReactNode {
  const { view } = useCanvas()
  const actions = useStepActions(node)
  const list = useRef<HTMLDivElement>(null)
  const t = useText()
  const card = useCard(node)
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
      view.setState({ asking: undefined })
      document.querySelector<HTMLElement>(`[data-step="${node}"]`)?.focus()
    }
  }
  return (
    <div
      ref={list}
      className={classes.menu}
      role="menu"
      tabIndex={-1}
      aria-label={t('menu.label', { title: card?.title ?? '' })}
      onKeyDown={press}
    >
      {actions.map(({ key, label, shortcut, tone, act }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classes.item}
          data-tone={tone}
          onClick={() => {
            view.setState({ asking: undefined })
            act()
          }}
        >
          <span>{label}</span>
          {shortcut === undefined ? null : <Keycap>{shortcut}</Keycap>}
        </button>
      ))}
    </div>
  )
}
