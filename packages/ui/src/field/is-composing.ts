import type { KeyboardEvent } from 'react'

const PROCESS_KEY = 229

/** True while a Japanese input method holds the key: it chooses a word, and must not act on the page. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before the Enter that confirmed it; only the old code 229 still tells.
  return event.nativeEvent.isComposing || event.keyCode === PROCESS_KEY
}
