import { createStore } from 'zustand/vanilla'

/** One line of the sheet: the keys, any of them, and what they do. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** What an open screen can be done with by keyboard. */
export interface ShortcutGroup {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

/** The groups of the screens that are open, and whether the sheet shows. */
export const shortcutStore = createStore<{
  readonly opened: boolean
  readonly groups: ReadonlyMap<string, ShortcutGroup>
}>(() => ({ opened: false, groups: new Map() }))

/** Opens the sheet of shortcuts. */
export const showShortcuts = (): void => shortcutStore.setState({ opened: true })

/** Puts a group on the sheet, or replaces it; answers how to take it off. */
export function addShortcuts(key: string, group: ShortcutGroup): () => void {
  shortcutStore.setState(({ groups }) => ({ groups: new Map(groups).set(key, group) }))
  return () =>
    shortcutStore.setState(({ groups }) => ({
      groups: new Map([...groups].filter(([other]) => other !== key)),
    }))
}
