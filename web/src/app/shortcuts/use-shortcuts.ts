import { useEffect, useId } from 'react'
import { addShortcuts, type ShortcutGroup } from './shortcut-store.ts'

/** Lists the shortcuts of a screen on the sheet while the screen is open; `?` shows it. Memoise the group. */
export function useShortcuts(group: ShortcutGroup): void {
  const key = useId()
  useEffect(() => addShortcuts(key, group), [key, group])
}
