import { useEffect, useEffectEvent } from 'react'
import { isTypingIn } from '../../app/shortcuts/typing-in.ts'
import type { Survivor } from './compared-rows.ts'

/** What the keys of the possible duplicates do. */
export interface DuplicateKeys {
  readonly onStep: (by: 1 | -1) => void
  readonly onKeep: (survivor: Survivor) => void
  readonly onMerge: () => void
  readonly onDistinct: () => void
  readonly onLater: () => void
}

/** Works the pairs by keyboard: ↑ ↓ between pairs, ← → which one stays, M, N, L. */
export function useDuplicateKeys(keys: DuplicateKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || isTypingIn(event.target))
      return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => keys.onStep(1),
      ArrowUp: () => keys.onStep(-1),
      ArrowLeft: () => keys.onKeep(0),
      ArrowRight: () => keys.onKeep(1),
      m: keys.onMerge,
      n: keys.onDistinct,
      l: keys.onLater,
    }
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (act === undefined || event.repeat) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
