import { useLanguage } from '@shirube/ui'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { PaletteProps } from './palette-props.ts'
import { matching, type PaletteStep, paletteSteps } from './palette-steps.ts'

/** What is searched for, which steps are left, and which of them Enter takes. */
export interface PaletteState {
  readonly words: string
  readonly shown: readonly PaletteStep[]
  /** The step that the arrows are on. */
  readonly marked: PaletteStep | undefined
  search(words: string): void
  enter(): void
  choose(type: string): void
  press(event: KeyboardEvent): void
}

/** The search of a palette, and its keys. */
export function usePalette({ onChoose, onLeave, allowed }: PaletteProps): PaletteState {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const [at, setAt] = useState<number>()
  const all = useMemo(() => paletteSteps(language), [language])
  const shown = matching(allowed ? all.filter(allowed) : all, words)
  const first = words === '' ? undefined : 0
  const marked = shown[Math.min(at ?? first ?? -1, shown.length - 1)]
  const search = (next: string): void => {
    setWords(next)
    setAt(undefined)
  }
  const choose = (type: string): void => {
    search('')
    onChoose(type)
  }
  return {
    words,
    shown,
    marked,
    search,
    choose,
    enter() {
      const step = marked ?? shown[0]
      if (step) choose(step.type)
    },
    press(event) {
      if (event.nativeEvent.isComposing) return
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (by !== 0) {
        event.preventDefault()
        setAt(Math.max(0, Math.min(shown.length - 1, (at ?? first ?? -1) + by)))
      }
      if (event.key === 'Escape' && words === '') onLeave?.()
    },
  }
}
