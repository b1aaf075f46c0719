import { type ReactNode, useCallback } from 'react'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { useText } from '../use-text.ts'
import classes from './DockedPalette.module.css'
import { Palette } from './Palette.tsx'

/** The palette at the left of the drawing. */
export function DockedPalette(): ReactNode {
  const t = useText()
  const { insert, spotHere } = useCommands()
  const { toFlow } = useViewport()
  const choose = useCallback(
    (type: string) => {
      const box = document.querySelector('[data-canvas]')?.getBoundingClientRect()
      const middle = box ? { x: box.left + box.width / 2 - 116, y: box.top + box.height / 3 } : { x: 0, y: 0 }
      insert(type, spotHere(toFlow(middle)))
    },
    [insert, spotHere, toFlow],
  )
  const leave = (): void => document.querySelector<HTMLElement>('[data-step][tabindex="0"]')?.focus()
  return (
    <aside className={classes.docked} aria-label={t('palette.label')} data-docked-palette>
      <Palette draggable onChoose={choose} onLeave={leave} />
    </aside>
  )
}
