import type { NodeId } from '@shirube/kernel'
import { type KeyboardEvent, useMemo } from 'react'
import { entryStep } from '../card/use-is-entry.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { NOTHING, onlyStep } from '../document/selection.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import type { Point } from '../graph/rect.ts'
import { type Commands, useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { isOnControl, isTyping } from './is-typing.ts'
import { type Direction, neighbour } from './neighbour.ts'
import { useAdding } from './use-adding.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const NUDGES: Readonly<Record<string, Point>> = {
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** Puts the focus on the card of a step. */
export const focusStep = (id: NodeId): void =>
  document.querySelector<HTMLElement>(`[data-step="${id}"]`)?.focus({ preventScroll: true })

function useStepKeys() {
  const document = useDocument()
  const { view } = useCanvas()
  const commands = useCommands()
  const viewport = useViewport()
  return useMemo(() => {
    const draft = () => document.store.getState().draft
    const only = (): NodeId | undefined => onlyStep(document.store.getState().selection)
    const go = (direction: Direction): void => {
      const from = only() ?? entryStep(document.store.getState())
      const to =
        from === undefined ? undefined : only() === undefined ? from : neighbour(draft(), from, direction)
      if (to === undefined) return
      commands.select(to)
      viewport.reveal(to)
      requestAnimationFrame(() => focusStep(to))
    }
    const ask = (kind: 'next' | 'rename'): void => {
      const node = only()
      if (node !== undefined && document.editable) view.setState({ asking: { kind, node } })
    }
    const menu = (): void => {
      const node = only()
      const box = globalThis.document.querySelector(`[data-step="${node ?? ''}"]`)?.getBoundingClientRect()
      if (node !== undefined && box)
        view.setState({ asking: { kind: 'menu', node, screen: { x: box.left + 24, y: box.top + 24 } } })
    }
    const open = (): void => view.setState({ settings: 'step', focus: { on: 'first' } })
    const leave = (): void => {
      if (view.getState().asking) view.setState({ asking: undefined })
      else document.select(NOTHING)
    }
    return { go, ask, menu, open, leave }
  }, [document, view, commands, viewport])
}

/** Alt with an arrow pushes what is selected by one place of the grid. */
function nudging({ nudge }: Commands, key: string): (() => void) | undefined {
  const by = NUDGES[key]
  return by && (() => nudge(by))
}

type Keys = Readonly<Record<string, () => void>>

/** What keys do while the drawing has the focus. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const commands = useCommands()
  const viewport = useViewport()
  const step = useStepKeys()
  const add = useAdding()
  const { view } = useCanvas()
  const document = useDocument()
  return useMemo(() => {
    const plain: Keys = {
      Enter: step.open,
      Escape: step.leave,
      Delete: commands.remove,
      Backspace: commands.remove,
      F2: () => step.ask('rename'),
      d: commands.toggle,
      c: () => step.ask('next'),
      n: () => commands.note(viewport.middle()),
      a: add,
      '/': () => globalThis.document.querySelector<HTMLElement>('[data-docked-palette] input')?.focus(),
      '+': viewport.zoomIn,
      ';': viewport.zoomIn,
      '=': viewport.zoomIn,
      '-': viewport.zoomOut,
      '0': viewport.actual,
      '1': viewport.fit,
      '2': () => viewport.fitTo([...document.store.getState().selection.nodes]),
      ContextMenu: step.menu,
      ...Object.fromEntries(Object.entries(ARROWS).map(([key, way]) => [key, () => step.go(way)])),
    }
    const held: Keys = { a: commands.selectAll, d: commands.duplicate }
    const shifted: Keys = { F10: step.menu, Digit0: viewport.actual, Digit1: viewport.fit }
    return (event) => {
      const { nativeEvent: native } = event
      if (isTyping(native) || (isOnControl(native) && event.key !== 'Escape')) return
      if (view.getState().mode !== 'edit' && !['+', '-', '0', '1', 'Escape'].includes(event.key)) return
      const mod = event.ctrlKey || event.metaKey
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const found = mod
        ? held[key]
        : event.altKey
          ? nudging(commands, key)
          : ((event.shiftKey ? (shifted[event.key] ?? shifted[event.code]) : undefined) ?? plain[key])
      if (!found) return
      event.preventDefault()
      event.stopPropagation()
      found()
    }
  }, [commands, viewport, step, add, view, document])
}
