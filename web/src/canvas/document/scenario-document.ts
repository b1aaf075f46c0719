import type { EpochMs } from '@shirube/kernel'
import { applyEdits, type Edit, type EditRefusal, type Scenario } from '@shirube/scenario'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type History, NO_HISTORY, recorded } from './history.ts'
import type { SaveStatus } from './save-status.ts'
import { NOTHING, type Selection, stillThere } from './selection.ts'
import { emptySync, type Latest, queued, type Sync } from './sync.ts'

/** An open scenario as this tab holds it. */
export interface DocumentState {
  readonly draft: Scenario
  readonly history: History
  readonly selection: Selection
  readonly sync: Sync
  readonly save: SaveStatus
}

/** How edits are made. */
export interface ApplyOptions {
  /** Edits of one gesture, like typing in one slot, are undone together. */
  readonly gesture?: string
  /** What is selected afterwards; undoing selects what was before. */
  readonly select?: Selection
}

/** One open scenario: its draft, changed by edits only, with undo of everything. */
export interface ScenarioDocument {
  readonly id: string
  readonly store: StoreApi<DocumentState>
  /** False while a person may only look. */
  readonly editable: boolean
  /** Makes edits, all or none; answers why not where it could not. */
  apply(edits: readonly Edit[], options?: ApplyOptions): EditRefusal | undefined
  undo(): void
  redo(): void
  select(selection: Selection): void
}

/** What an open scenario is made from. */
export interface DocumentSource {
  readonly id: string
  readonly latest: Latest
  readonly savedAt: EpochMs
  readonly editable: boolean
  readonly now: () => EpochMs
}

const opened = ({ latest, savedAt }: DocumentSource): DocumentState => ({
  draft: latest.draft,
  history: NO_HISTORY,
  selection: NOTHING,
  sync: emptySync(latest),
  save: { kind: 'saved', at: savedAt },
})

/** The state after edits that a person made, undid or redid; undefined where they cannot be made. */
function changed(state: DocumentState, edits: readonly Edit[]) {
  const applied = applyEdits(state.draft, edits)
  if (!applied.ok) return { refused: applied.error } as const
  const { scenario, inverse } = applied.value
  const selection = stillThere(state.selection, scenario)
  return {
    state: { ...state, draft: scenario, selection, sync: queued(state.sync, edits) },
    inverse,
  } as const
}

/** Takes the newest entry of one side of the history and puts its inverse on the other. */
function turned(state: DocumentState, from: 'past' | 'future', now: EpochMs): DocumentState {
  const entry = state.history[from].at(-1)
  if (!entry) return state
  const history = { ...state.history, [from]: state.history[from].slice(0, -1) }
  const done = changed(state, entry.inverse)
  // What others have changed meanwhile can make an old step impossible to take back: it is left out.
  if (done.refused) return turned({ ...state, history }, from, now)
  const to = from === 'past' ? 'future' : 'past'
  return {
    ...done.state,
    history: { ...history, [to]: [...history[to], { inverse: done.inverse, at: now }] },
  }
}

/** Opens a scenario for a tab. What becomes of its edits is the business of `keepSaved`. */
export function openDocument(source: DocumentSource): ScenarioDocument {
  const { id, editable, now } = source
  const store = createStore<DocumentState>(() => opened(source))
  const turn = (from: 'past' | 'future'): void => {
    if (editable) store.setState((state) => turned(state, from, now()))
  }
  return {
    id,
    store,
    editable,
    apply(edits, { gesture, select } = {}) {
      if (!editable || edits.length === 0) return undefined
      const state = store.getState()
      const done = changed(state, edits)
      if (done.refused) return done.refused
      const history = recorded(state.history, { inverse: done.inverse, gesture, at: now() })
      const selection = select ?? done.state.selection
      store.setState({ ...done.state, history, selection })
      return undefined
    },
    undo: () => turn('past'),
    redo: () => turn('future'),
    select: (selection) => store.setState({ selection }),
  }
}
