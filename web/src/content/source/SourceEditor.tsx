import { redo, undo } from '@codemirror/commands'
import { setDiagnostics } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'
import type { MailFinding } from '@shirube/contract'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import classes from './SourceEditor.module.css'
import { type SourceWords, sourceExtensions } from './source-extensions.ts'

/** What others may do in the source editor. */
export interface SourceHandle {
  undo(): void
  redo(): void
  /** Selects a stretch of the text, brings it into sight and takes the keyboard there. */
  select(from: number, to: number): void
  /** Brings a line and column, both counted from 1, into sight. */
  goTo(line: number, column: number): void
}

/** The source of a mail. It keeps its own text: give it another `key` to put another text in. */
export function SourceEditor(props: {
  readonly text: string
  readonly label: string
  readonly words: SourceWords
  readonly findings: readonly MailFinding[]
  readonly readOnly: boolean
  readonly onText: (text: string) => void
  readonly onCursor: (at: number) => void
  readonly onHandle: (handle: SourceHandle | undefined) => void
}): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const language = useShownLanguage()
  const { findings } = props
  const open = useEffectEvent((parent: HTMLElement): EditorView => openView(parent, props))
  const tell = useEffectEvent((handle: SourceHandle | undefined) => props.onHandle(handle))
  useEffect(() => {
    if (!host.current) return undefined
    const opened = open(host.current)
    view.current = opened
    tell(handleOf(opened))
    return () => {
      tell(undefined)
      opened.destroy()
      view.current = undefined
    }
  }, [])
  useEffect(() => {
    const opened = view.current
    if (!opened) return
    const { state } = opened
    opened.dispatch(setDiagnostics(state, [...diagnosticsOf(findings, state.doc, language)]))
  }, [findings, language])
  return <div ref={host} className={classes.source} />
}

function openView(parent: HTMLElement, props: Parameters<typeof SourceEditor>[0]): EditorView {
  const { text, label, words, readOnly, onText, onCursor } = props
  return new EditorView({
    parent,
    doc: text,
    extensions: [
      sourceExtensions(words),
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
      EditorView.editable.of(!readOnly),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onText(update.state.doc.toString())
        if (update.selectionSet || update.docChanged) onCursor(update.state.selection.main.head)
      }),
    ],
  })
}

function handleOf(view: EditorView): SourceHandle {
  const show = (from: number, to: number): void => {
    const end = view.state.doc.length
    const selection = { anchor: Math.min(from, end), head: Math.min(to, end) }
    view.dispatch({
      selection,
      effects: EditorView.scrollIntoView(selection.anchor, { y: 'start', yMargin: 24 }),
    })
    view.focus()
  }
  return {
    undo: () => undo(view),
    redo: () => redo(view),
    select: show,
    goTo(line, column) {
      const { doc } = view.state
      const at = doc.line(Math.min(Math.max(1, line), doc.lines))
      const from = Math.min(at.from + Math.max(0, column - 1), at.to)
      show(from, from)
    },
  }
}
