import { useEffect } from 'react'
import { showPalette } from '../palette/palette-store.ts'
import { isMac } from './command-key.ts'
import { showShortcuts } from './shortcut-store.ts'
import { isTypingIn } from './typing-in.ts'

function act(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return
  const command = isMac() ? event.metaKey : event.ctrlKey
  if (command && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault()
    showPalette()
  } else if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTypingIn(event.target)) {
    event.preventDefault()
    showShortcuts()
  }
}

/** The keys that do the same on every screen: ⌘K or Ctrl+K for commands, `?` for the list of shortcuts. */
export function useFrameKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [])
}
