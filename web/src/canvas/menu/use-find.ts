import { useState } from 'react'
import type { CardModel } from '../card/card-model.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { onlyStep } from '../document/selection.ts'
import { useCanvas, useDrawing } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { focusStep } from '../keyboard/use-canvas-keys.ts'
import { findSteps } from './find-steps.ts'

/** A search in the drawing: what is found, and which of it is shown. */
export interface FindState {
  readonly words: string
  readonly at: number
  readonly found: readonly CardModel[]
  search(words: string): void
  /** Brings a hit to the middle, counted around. */
  go(index: number): void
  close(): void
}

/** Searches the steps of the open canvas. */
export function useFind(): FindState {
  const { view } = useCanvas()
  const document = useDocument()
  const cards = useDrawing((drawing) => drawing.cards)
  const { select } = useCommands()
  const { centre } = useViewport()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const height = ({ id }: CardModel): number => {
    const { x = 0, y = 0 } = document.store.getState().draft.nodes[id]?.position ?? {}
    return y * 10_000 + x
  }
  const find = (text: string) => findSteps(cards.values(), text, height)
  const found = find(words)
  const goAmong = (index: number, among: readonly CardModel[]): void => {
    const place = among.length === 0 ? 0 : (index + among.length) % among.length
    const hit = among[place]
    if (!hit) return
    setAt(place)
    select(hit.id)
    centre(hit.id)
  }
  return {
    words,
    at,
    found,
    search(next) {
      setWords(next)
      goAmong(0, find(next))
    },
    go: (index) => goAmong(index, found),
    close() {
      view.setState({ asking: undefined })
      const hit = onlyStep(document.store.getState().selection)
      if (hit !== undefined) focusStep(hit)
      else globalThis.document.querySelector<HTMLElement>('[data-canvas-root]')?.focus()
    },
  }
}
