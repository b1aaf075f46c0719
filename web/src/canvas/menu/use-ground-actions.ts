import { commandKey } from '../../app/shortcuts/command-key.ts'
import { useClipboard } from '../clipboard/use-clipboard.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import type { Asking } from '../graph/view-store.ts'
import { useText } from '../use-text.ts'
import type { MenuAction } from './menu-action.ts'

type OnGround = Extract<Asking, { readonly kind: 'ground' }>

/** Everything that can be done at a place between the steps. */
export function useGroundActions(asked: OnGround | undefined): readonly MenuAction[] {
  const t = useText()
  const { view } = useCanvas()
  const { editable } = useDocument()
  const commands = useCommands()
  const clipboard = useClipboard()
  const viewport = useViewport()
  if (!asked) return []
  const { at, screen } = asked
  const look: MenuAction = { key: 'fit', label: t('ground.fit'), shortcut: '1', act: viewport.fit }
  if (!editable || view.getState().mode !== 'edit') return [look]
  const add = (): void => view.setState({ asking: { kind: 'insert', spot: { kind: 'free', at }, screen } })
  return [
    { key: 'add', label: t('ground.add'), act: add },
    {
      key: 'paste',
      label: t('ground.paste'),
      shortcut: commandKey('V'),
      act: () => void clipboard.pasteAt(at),
    },
    { key: 'note', label: t('ground.note'), shortcut: 'N', act: () => commands.note(at) },
    { key: 'all', label: t('ground.all'), shortcut: commandKey('A'), act: commands.selectAll },
    { key: 'tidy', label: t('ground.tidy'), shortcut: 'Shift+Alt+T', act: commands.tidy },
    look,
  ]
}
