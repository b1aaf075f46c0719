import type { IconLike } from '@shirube/ui'
import { createStore } from 'zustand/vanilla'

/** Something the palette can do: go somewhere, or carry something out. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon?: IconLike
  readonly run: () => void
}

/** Whether the palette is open, and what the open screen adds to it. */
export const paletteStore = createStore<{
  readonly opened: boolean
  readonly added: ReadonlyMap<string, readonly Command[]>
}>(() => ({ opened: false, added: new Map() }))

/** Opens the palette. */
export const showPalette = (): void => paletteStore.setState({ opened: true })

/** Closes it. */
export const hidePalette = (): void => paletteStore.setState({ opened: false })

/** Adds commands of a screen; answers how to take them away. */
export function addCommands(key: string, commands: readonly Command[]): () => void {
  paletteStore.setState(({ added }) => ({ added: new Map(added).set(key, commands) }))
  return () =>
    paletteStore.setState(({ added }) => ({ added: new Map([...added].filter(([other]) => other !== key)) }))
}
