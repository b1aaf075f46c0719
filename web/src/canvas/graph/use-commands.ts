import type { Language, NodeId } from '@shirube/kernel'
import type { Edit, Scenario } from '@shirube/scenario'
import { showToast } from '@shirube/ui'
import { useMemo } from 'react'
import { shownLanguage } from '../../i18n/i18n.ts'
import { cornerOf, type Fragment, fragmentOf, pasteEdits } from '../clipboard/fragment.ts'
import { useOpenScenario } from '../document/open-scenario-context.ts'
import { NOTHING, selected, selectedNote } from '../document/selection.ts'
import { tidyEdits } from '../layout/tidy.ts'
import { noteRect, notesIn } from '../note/note.ts'
import { useText } from '../use-text.ts'
import { type Arrangement, arrangeEdits, nudgeEdits } from './arrange-steps.ts'
import { useCanvas } from './canvas-context.ts'
import { connectEdits, refusal, type Way } from './connect.ts'
import { type Insertion, insertion, type Spot, wayAfter } from './insert-step.ts'
import { newNoteId } from './new-id.ts'
import { cardRects, nearestFree, onGrid, type Point, snapped } from './rect.ts'
import { removalOf, removeEdits } from './remove-steps.ts'

const COPY_OFFSET = 40

/** What a person does to the drawing; the same by hand, key and menu. */
export interface Commands {
  insert(type: string, spot: Spot): void
  place(made: Insertion): void
  /** Where a step added now belongs: behind the selected one. */
  spotHere(free: Point): Spot
  /** Takes away what is selected; asks first where several ways could go on. */
  remove(): void
  removeNow(survivor: NodeId | undefined): void
  /** Lets a way lead somewhere; answers why not. */
  connect(from: Way, to: NodeId): string | undefined
  disconnect(from: Way): void
  rename(id: NodeId, title: string): void
  /** Puts a note there, ready to be written. */
  note(at: Point): void
  toggle(): void
  duplicate(): void
  paste(fragment: Fragment, middle: Point | undefined): void
  fragment(): Fragment | undefined
  selectAll(): void
  select(id: NodeId): void
  tidy(): void
  /** Brings what is selected in line, or leaves even gaps between. */
  arrange(how: Arrangement): void
  /** Pushes what is selected by places of the grid. */
  nudge(by: Point): void
  undo(): void
  redo(): void
  say(text: string): void
}

/** Beside what was copied, and beside what was pasted there before. */
function besideTwin({ nodes }: Scenario, fragment: Fragment): Point {
  const taken = new Set(Object.values(nodes).map(({ position: { x, y } }) => `${x} ${y}`))
  let by = COPY_OFFSET
  while (fragment.nodes.some(({ position: { x, y } }) => taken.has(`${x + by} ${y + by}`))) by += COPY_OFFSET
  return { x: by, y: by }
}

type Shared = ReturnType<typeof useShared>

function useShared() {
  const { document } = useOpenScenario()
  const { view, drawing } = useCanvas()
  const t = useText()
  return useMemo(() => {
    const draft = () => document.store.getState().draft
    const picked = () => [...document.store.getState().selection.nodes]
    const say = (said: string): void => view.setState({ said })
    const titleOf = (id: NodeId): string => drawing.store.getState().cards.get(id)?.title ?? ''
    const make = (edits: readonly Edit[], select = document.store.getState().selection): boolean => {
      const refused = document.apply(edits, { select })
      if (refused) showToast({ text: t('refused.edit'), closeLabel: t('refused.close'), tone: 'bad' })
      return !refused
    }
    const language = (): Language => shownLanguage()
    return { document, view, t, language, draft, picked, say, titleOf, make }
  }, [document, view, drawing, t])
}

function adding({ document, view, t, draft, picked, say, titleOf, make }: Shared) {
  const place = ({ node, edits }: Insertion): void => {
    if (!make(edits, selected(node.id))) return
    view.setState({ asking: undefined, settings: 'step', focus: { on: 'first' } })
    say(t('palette.added', { title: titleOf(node.id) }))
  }
  return {
    place,
    insert: (type: string, spot: Spot): void => place(insertion(draft(), type, spot)),
    spotHere(free: Point): Spot {
      const [only] = picked()
      const way = only === undefined || picked().length !== 1 ? undefined : wayAfter(draft(), only)
      return way ? { kind: 'way', way } : { kind: 'free', at: free }
    },
    paste(fragment: Fragment, middle: Point | undefined): void {
      const corner = cornerOf(fragment)
      const offset = middle
        ? { x: onGrid(middle.x - corner.x), y: onGrid(middle.y - corner.y) }
        : besideTwin(draft(), fragment)
      const { nodes, edits } = pasteEdits(fragment, offset)
      make(edits, selected(...nodes))
    },
    note(at: Point): void {
      const id = newNoteId()
      const position = nearestFree(noteRect({ position: snapped(at) }), [
        ...cardRects(draft()),
        ...notesIn(draft()).map(noteRect),
      ])
      const annotation = { id, kind: 'note', text: '', position } as const
      if (!document.editable || !make([{ kind: 'add-annotation', annotation }], selectedNote(id))) return
      view.setState({ writing: id })
      say(t('note.added'))
    },
    fragment: (): Fragment | undefined => fragmentOf(draft(), new Set(picked())),
    selectAll: (): void => document.select(selected(...Object.values(draft().nodes).map(({ id }) => id))),
  }
}

function removing({ document, view, t, draft, picked, say, make }: Shared) {
  const removeNow = (survivor: NodeId | undefined): void => {
    const removal = removalOf(draft(), picked())
    view.setState({ asking: undefined })
    if (make(removeEdits(draft(), removal, survivor), NOTHING))
      say(t('live.removed', { count: removal.nodes.length }))
  }
  return {
    removeNow,
    remove(): void {
      const { edge, note } = document.store.getState().selection
      if (!document.editable) return
      if (note !== undefined) {
        if (make([{ kind: 'remove-annotation', id: note }], NOTHING)) say(t('note.removed'))
        return
      }
      if (edge !== undefined) return void make([{ kind: 'remove-edge', id: edge }], NOTHING)
      const removal = removalOf(draft(), picked())
      if (removal.nodes.length === 0) return
      if (removal.survivors.length > 1) view.setState({ asking: { kind: 'remove', removal } })
      else removeNow(removal.survivors[0]?.to)
    },
  }
}

function changing({ document, t, language, draft, picked, say, titleOf, make }: Shared) {
  return {
    connect(from: Way, to: NodeId): string | undefined {
      const refused = refusal(draft(), from, to)
      if (refused) return refused.message[language()]
      if (make(connectEdits(draft(), from, to)))
        say(t('live.connected', { from: titleOf(from.node), to: titleOf(to) }))
      return undefined
    },
    disconnect({ node, port }: Way): void {
      const line = Object.values(draft().edges).find(({ from }) => from.node === node && from.port === port)
      if (line) make([{ kind: 'remove-edge', id: line.id }])
    },
    rename(id: NodeId, title: string): void {
      const value = title.trim()
      make([{ kind: 'set-node', id, path: ['title'], ...(value !== '' && { value }) }])
    },
    toggle(): void {
      const ids = picked().filter((id) => draft().nodes[id])
      const on = ids.some((id) => draft().nodes[id]?.disabled !== true)
      make(ids.map((id) => ({ kind: 'set-node', id, path: ['disabled'], ...(on ? { value: true } : {}) })))
    },
    arrange(how: Arrangement): void {
      make(arrangeEdits(draft(), picked(), how))
      say(t('live.tidied'))
    },
    nudge(by: Point): void {
      document.apply(nudgeEdits(draft(), picked(), by), { gesture: `nudge ${picked().join(' ')}` })
    },
    tidy(): void {
      make(tidyEdits(draft()))
      say(t('live.tidied'))
    },
    undo(): void {
      document.undo()
      say(t('live.undone'))
    },
    redo(): void {
      document.redo()
      say(t('live.redone'))
    },
    select(id: NodeId): void {
      document.select(selected(id))
      say(t('live.selected', { title: titleOf(id) }))
    },
    say,
  }
}

/** The commands of the open canvas. */
export function useCommands(): Commands {
  const shared = useShared()
  return useMemo(() => {
    const added = adding(shared)
    const duplicate = (): void => {
      const fragment = added.fragment()
      if (fragment) added.paste(fragment, undefined)
    }
    return { ...added, ...removing(shared), ...changing(shared), duplicate }
  }, [shared])
}
