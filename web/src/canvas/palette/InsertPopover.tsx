import { type ReactNode, useEffect, useRef } from 'react'
import { useDocumentState } from '../document/open-scenario-context.ts'
import { useCanvas, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { Floating } from '../menu/Floating.tsx'
import { useText } from '../use-text.ts'
import classes from './InsertPopover.module.css'
import { Palette } from './Palette.tsx'

/** The palette at a "+" or where a line was let go: what is chosen goes right there. */
export function InsertPopover(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'insert' ? now : undefined))
  const { view } = useCanvas()
  const { insert } = useCommands()
  const { reveal } = useViewport()
  const t = useText()
  const blank = useDocumentState(({ draft }) => Object.keys(draft.nodes).length === 0)
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => search.current?.focus(), [asking])
  if (!asking) return null
  const { spot } = asking
  const close = (): void => view.setState({ asking: undefined })
  const leave = (): void => {
    close()
    if (spot.kind === 'way') {
      reveal(spot.way.node)
      document.querySelector<HTMLElement>(`[data-step="${spot.way.node}"]`)?.focus({ preventScroll: true })
    }
  }
  return (
    <Floating at={asking.screen} label={t('palette.label')} onClose={close}>
      <div className={classes.inside}>
        <Palette
          searchRef={search}
          // A scenario begins with what starts it; in the middle of a way nothing starts.
          allowed={({ group }) => (group === 'when' ? spot.kind === 'free' : !blank)}
          onChoose={(type) => insert(type, spot)}
          onLeave={leave}
        />
      </div>
    </Floating>
  )
}
