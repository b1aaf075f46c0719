import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { paletteStore } from './palette/palette-store.ts'
import { shortcutStore } from './shortcuts/shortcut-store.ts'
import { useFrameKeys } from './shortcuts/use-frame-keys.ts'

const CommandPalette = lazy(async () => ({
  default: (await import('./palette/CommandPalette.tsx')).CommandPalette,
}))
const ShortcutSheet = lazy(async () => ({
  default: (await import('./shortcuts/ShortcutSheet.tsx')).ShortcutSheet,
}))

/** What opens over any screen by a key; its code is fetched when it is first asked for, and stays to give back the focus. */
export function Overlays(): ReactNode {
  useFrameKeys()
  const palette = useStore(paletteStore, ({ opened }) => opened)
  const shortcuts = useStore(shortcutStore, ({ opened }) => opened)
  const paletteUsed = useEver(palette)
  const shortcutsUsed = useEver(shortcuts)
  return (
    <Suspense>
      {paletteUsed ? <CommandPalette opened={palette} /> : null}
      {shortcutsUsed ? <ShortcutSheet /> : null}
    </Suspense>
  )
}

/** True from the first time on that something was true. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever
}
