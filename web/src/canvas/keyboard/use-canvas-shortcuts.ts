import { useEffect } from 'react'
import { commandKey } from '../../app/shortcuts/command-key.ts'
import { addShortcuts } from '../../app/shortcuts/shortcut-store.ts'
import { useText } from '../use-text.ts'

/** Puts the keys of the canvas on the sheet of shortcuts. */
export function useCanvasShortcuts(): void {
  const t = useText()
  useEffect(
    () =>
      addShortcuts('canvas', {
        title: t('keys.group'),
        shortcuts: [
          { keys: ['A', '/'], does: t('keys.add') },
          { keys: ['↑', '↓', '←', '→'], does: t('keys.move') },
          { keys: ['Enter'], does: t('keys.open') },
          { keys: ['Esc'], does: t('keys.back') },
          { keys: ['C'], does: t('keys.next') },
          { keys: ['N'], does: t('keys.note') },
          { keys: ['F2'], does: t('keys.rename') },
          { keys: ['D'], does: t('keys.off') },
          { keys: ['Delete', 'Backspace'], does: t('keys.remove') },
          { keys: [commandKey('Z'), commandKey('Shift+Z')], does: t('keys.undo') },
          {
            keys: [commandKey('C'), commandKey('X'), commandKey('V'), commandKey('D')],
            does: t('keys.copy'),
          },
          { keys: [commandKey('A')], does: t('keys.all') },
          { keys: [commandKey('F')], does: t('keys.find') },
          { keys: ['Shift+Alt+T'], does: t('keys.tidy') },
          { keys: ['Alt+↑', 'Alt+↓', 'Alt+←', 'Alt+→'], does: t('keys.nudge') },
          { keys: ['+', '−', '0', '1'], does: t('keys.zoom') },
          { keys: ['2'], does: t('keys.zoomTo') },
          { keys: ['Space'], does: t('keys.pan') },
        ],
      }),
    [t],
  )
}
