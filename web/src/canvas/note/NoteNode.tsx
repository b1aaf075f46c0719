import { IconGripHorizontal, IconTrash } from '@tabler/icons-react'
import type { NodeProps } from '@xyflow/react'
import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import { useDocument, useDraft, useSelection } from '../document/open-scenario-context.ts'
import { selectedNote } from '../document/selection.ts'
import { useCanvas, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import classes from './NoteNode.module.css'
import { noteIn } from './note.ts'

const LONGEST = 4_000

/** A note on the drawing: a head to move it by, and its text, written in place. */
export const NoteNode = memo(function NoteNode({ id }: Pick<NodeProps, 'id'>): ReactNode {
  const t = useText()
  const note = useDraft((draft) => noteIn(draft, id))
  const selected = useSelection((selection) => selection.note === id)
  const { editable } = useDocument()
  const mayWrite = useView(({ mode }) => mode === 'edit') && editable
  const { remove } = useCommands()
  const document = useDocument()
  if (!note) return null
  const takeAway = (): void => {
    document.select(selectedNote(id))
    remove()
  }
  return (
    <section
      className={classes.note}
      data-note={id}
      data-selected={selected || undefined}
      aria-label={t('note.label')}
    >
      <header className={classes.head} data-note-head={mayWrite || undefined}>
        {mayWrite ? (
          <>
            <IconGripHorizontal size={14} stroke={1.75} aria-hidden />
            <button
              type="button"
              className={`${classes.away} nodrag`}
              aria-label={t('note.remove')}
              title={t('note.remove')}
              onClick={takeAway}
            >
              <IconTrash size={13} stroke={1.75} />
            </button>
          </>
        ) : null}
      </header>
      {mayWrite ? <Writing id={id} text={note.text} /> : <p className={classes.text}>{note.text}</p>}
    </section>
  )
})

/** The text of a note as it is written; a pause in the typing ends what one undo takes back. */
function Writing({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  const t = useText()
  const document = useDocument()
  const { view } = useCanvas()
  const field = useRef<HTMLTextAreaElement>(null)
  const fresh = useView(({ writing }) => writing === id)
  useEffect(() => {
    if (!fresh) return
    field.current?.focus({ preventScroll: true })
    view.setState({ writing: undefined })
  }, [fresh, view])
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    globalThis.document.querySelector<HTMLElement>('[data-canvas-root]')?.focus({ preventScroll: true })
  }
  return (
    <textarea
      ref={field}
      className={`${classes.text} nodrag nopan nowheel`}
      aria-label={t('note.label')}
      placeholder={t('note.placeholder')}
      maxLength={LONGEST}
      rows={3}
      value={text}
      onKeyDown={press}
      onFocus={() => document.select(selectedNote(id))}
      onChange={({ currentTarget }) =>
        document.apply([{ kind: 'set-annotation', id, path: ['text'], value: currentTarget.value }], {
          gesture: `note ${id}`,
        })
      }
    />
  )
}
