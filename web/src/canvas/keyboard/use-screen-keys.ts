import { useEffect } from 'react'
import { useClipboard } from '../clipboard/use-clipboard.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { isTyping } from './is-typing.ts'

const inCanvas = (): boolean => {
  const { activeElement } = document
  const root = document.querySelector('[data-canvas-root]')
  return activeElement === document.body || (root?.contains(activeElement) ?? false)
}

/** Keys that work anywhere on the screen of a scenario, and the browser's own copy, cut and paste. */
export function useScreenKeys(): void {
  const commands = useCommands()
  const clipboard = useClipboard()
  const { view } = useCanvas()
  const { editable } = useDocument()
  useEffect(() => {
    const editing = (): boolean => editable && view.getState().mode === 'edit'
    const press = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (mod && key === 'f') {
        event.preventDefault()
        view.setState({ asking: { kind: 'find' } })
        return
      }
      if (isTyping(event) || !editing()) return
      const act =
        mod && key === 'z'
          ? event.shiftKey
            ? commands.redo
            : commands.undo
          : mod && key === 'y'
            ? commands.redo
            : event.shiftKey && event.altKey && event.code === 'KeyT'
              ? commands.tidy
              : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    const copy = (event: ClipboardEvent): void => {
      const text = clipboard.text()
      if (!inCanvas() || text === undefined || getSelection()?.isCollapsed === false) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
      clipboard.copied()
      if (event.type === 'cut' && editing()) commands.remove()
    }
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain')
      if (!inCanvas() || !editing() || text === undefined) return
      event.preventDefault()
      clipboard.pasteText(text)
    }
    // The page itself never zooms under a hand on the canvas.
    const wheel = (event: WheelEvent): void => {
      if (event.ctrlKey) event.preventDefault()
    }
    addEventListener('keydown', press)
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    addEventListener('wheel', wheel, { passive: false })
    return () => {
      removeEventListener('keydown', press)
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
      removeEventListener('wheel', wheel)
    }
  }, [commands, clipboard, view, editable])
}
