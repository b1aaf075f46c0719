import { useEffect } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { useClipboard } from './use-clipboard.ts'

/** True while the keys of the browser mean the drawing, not a field or another panel. */
const isInDrawing = (): boolean => {
  const { activeElement } = document
  const root = document.querySelector('[data-canvas-root]')
  return activeElement === document.body || (root?.contains(activeElement) ?? false)
}

/** The browser's own copy, cut and paste, for steps: they need no permission, unlike a read of the clipboard. */
export function useClipboardEvents(): void {
  const { remove } = useCommands()
  const clipboard = useClipboard()
  const { view } = useCanvas()
  const drawing = useDocument()
  const { editable } = drawing
  const { reveal } = useViewport()
  useEffect(() => {
    const isEditing = (): boolean => editable && view.getState().mode === 'edit'
    const copy = (event: ClipboardEvent): void => {
      const text = clipboard.text()
      if (!isInDrawing() || text === undefined || getSelection()?.isCollapsed === false) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
      clipboard.copied()
      if (event.type === 'cut' && isEditing()) remove()
    }
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain')
      if (!isInDrawing() || !isEditing() || text === undefined) return
      event.preventDefault()
      if (!clipboard.pasteText(text)) return
      const [first] = drawing.store.getState().selection.nodes
      if (first !== undefined) reveal(first)
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [clipboard, remove, view, editable, drawing, reveal])
}
