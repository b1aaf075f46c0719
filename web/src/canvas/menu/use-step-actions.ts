import type { NodeId } from '@shirube/kernel'
import { commandKey } from '../../app/shortcuts/command-key.ts'
import { useClipboard } from '../clipboard/use-clipboard.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas, useCard } from '../graph/canvas-context.ts'
import { wayAfter } from '../graph/insert-step.ts'
import { useCommands } from '../graph/use-commands.ts'
import { openPanel } from '../stage/stage-store.ts'
import { useText } from '../use-text.ts'
import type { MenuAction } from './menu-action.ts'

/** Everything that can be done with a step, for its menus. */
export function useStepActions(id: NodeId | undefined): readonly MenuAction[] {
  const t = useText()
  const { view } = useCanvas()
  const document = useDocument()
  const commands = useCommands()
  const clipboard = useClipboard()
  const card = useCard(id)
  if (id === undefined || !card || !document.editable) return []
  const ask = (kind: 'next' | 'rename') => () => view.setState({ asking: { kind, node: id } })
  const way = wayAfter(document.store.getState().draft, id)
  const add = (): void => {
    const box = globalThis.document.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect()
    const screen = { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: box?.bottom ?? 0 }
    if (way) view.setState({ asking: { kind: 'insert', spot: { kind: 'way', way }, screen } })
  }
  return [
    {
      key: 'settings',
      label: t('menu.settings'),
      shortcut: 'Enter',
      act: () => view.setState({ settings: 'step', focus: { on: 'first' } }),
    },
    ...(card.ways.length === 0
      ? []
      : [
          { key: 'next', label: t('menu.next'), shortcut: 'C', act: ask('next') },
          { key: 'add', label: t('menu.add'), shortcut: 'A', act: add },
        ]),
    { key: 'comment', label: t('menu.comment'), act: () => openPanel({ kind: 'comments' }) },
    { key: 'rename', label: t('menu.rename'), shortcut: 'F2', act: ask('rename') },
    { key: 'off', label: t(card.disabled ? 'menu.on' : 'menu.off'), shortcut: 'D', act: commands.toggle },
    { key: 'duplicate', label: t('menu.duplicate'), shortcut: commandKey('D'), act: commands.duplicate },
    { key: 'copy', label: t('menu.copy'), shortcut: commandKey('C'), act: () => void clipboard.copy() },
    { key: 'cut', label: t('menu.cut'), shortcut: commandKey('X'), act: () => void clipboard.cut() },
    { key: 'remove', label: t('menu.remove'), shortcut: 'Delete', tone: 'danger', act: commands.remove },
  ]
}
