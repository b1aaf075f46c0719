import { handOverDrafts } from '@shirube/inspector-kit'
import { useEffect } from 'react'
import { useOpenScenario } from '../document/open-scenario-context.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { type Commands, useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import { isTyping } from './is-typing.ts'

/** What a key does wherever the focus is, while the drawing can be changed. */
function commandOf(event: KeyboardEvent, { undo, redo, tidy }: Commands): (() => void) | undefined {
  const mod = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (mod && key === 'z') return event.shiftKey ? redo : undo
  if (mod && key === 'y') return redo
  return event.shiftKey && event.altKey && event.code === 'KeyT' ? tidy : undefined
}

// The page itself never zooms under a hand on the canvas.
const holdPage = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault()
}

/** Keys that work anywhere on the screen of a scenario. */
export function useScreenKeys(): void {
  const commands = useCommands()
  const { view } = useCanvas()
  const { document: drawing, saving } = useOpenScenario()
  const { editable } = drawing
  const t = useText()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
        event.preventDefault()
        view.setState({ asking: { kind: 'find' } })
        return
      }
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        // A habit from elsewhere: everything is saved as it is made, and the bar says so.
        event.preventDefault()
        handOverDrafts()
        saving.retry()
        commands.say(t('live.saves'))
        return
      }
      const search = document.querySelector<HTMLElement>('[data-docked-palette] input')
      if (event.key === '/' && search && !isTyping(event)) {
        event.preventDefault()
        search.focus()
        return
      }
      const editing = editable && view.getState().mode === 'edit'
      const act = editing && !isTyping(event) ? commandOf(event, commands) : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    addEventListener('wheel', holdPage, { passive: false })
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('wheel', holdPage)
    }
  }, [commands, view, editable, saving, t])
}
