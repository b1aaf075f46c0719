import type { ReactNode } from 'react'
import { useCanvas, useView } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import { Floating } from './Floating.tsx'
import { MenuList } from './MenuList.tsx'
import { useGroundActions } from './use-ground-actions.ts'

/** The menu of the ground between the steps, by the right button: what can be put there, and how it is looked at. */
export function GroundMenu(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'ground' ? now : undefined))
  const { view } = useCanvas()
  const t = useText()
  const actions = useGroundActions(asking)
  if (!asking || actions.length === 0) return null
  const close = (): void => view.setState({ asking: undefined })
  const leave = (): void => {
    close()
    document.querySelector<HTMLElement>('[data-canvas-root]')?.focus({ preventScroll: true })
  }
  return (
    <Floating at={asking.screen} label={t('ground.label')} onClose={close}>
      <MenuList label={t('ground.label')} actions={actions} onClose={close} onLeave={leave} />
    </Floating>
  )
}
