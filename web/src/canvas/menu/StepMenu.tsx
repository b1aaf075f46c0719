import type { ReactNode } from 'react'
import { useCanvas, useCard, useView } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import { Floating } from './Floating.tsx'
import { MenuList } from './MenuList.tsx'
import { useStepActions } from './use-step-actions.ts'

/** The menu of a step: by the right button, by Shift+F10, and from its settings. */
export function StepMenu(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'menu' ? now : undefined))
  const { view } = useCanvas()
  const t = useText()
  const card = useCard(asking?.node)
  const actions = useStepActions(asking?.node)
  if (!asking || !card) return null
  const close = (): void => view.setState({ asking: undefined })
  const leave = (): void => {
    close()
    document.querySelector<HTMLElement>(`[data-step="${asking.node}"]`)?.focus()
  }
  const label = t('menu.label', { title: card.title })
  return (
    <Floating at={asking.screen} label={label} onClose={close}>
      <MenuList label={label} actions={actions} onClose={close} onLeave={leave} />
    </Floating>
  )
}
