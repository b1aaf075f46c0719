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

/** Whether the palette is open. */
export const paletteStore = createStore<{ readonly opened: boolean }>(() => ({ opened: false }))

/** Opens the palette. */
export const showPalette = (): void => paletteStore.setState({ opened: true })

/** Closes it. */
export const hidePalette = (): void => paletteStore.setState({ opened: false })
