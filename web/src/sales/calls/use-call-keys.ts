import type { CallOutcome } from '@shirube/audience'
import { useEffect, useEffectEvent } from 'react'
import { isTypingIn } from '../../app/shortcuts/typing-in.ts'
import { outcomeOfKey } from './outcomes.ts'

/** What the keys of the calls do. */
export interface CallKeys {
  readonly onStep: (by: 1 | -1) => void
  readonly onOutcome: (outcome: CallOutcome) => void
  readonly onDial: () => void
  readonly onSave: () => void
}

/** Works the calls by keyboard: arrows, C, 1 to 7, and Ctrl+Enter even while typing. */
export function useCallKeys(keys: CallKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || event.altKey) return
    const held = event.ctrlKey || event.metaKey
    if (held && event.key === 'Enter') {
      event.preventDefault()
      keys.onSave()
    }
    if (held || isTypingIn(event.target)) return
    const outcome = outcomeOfKey(event.key)
    if (outcome) keys.onOutcome(outcome)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      keys.onStep(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key.toLowerCase() === 'c') keys.onDial()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
