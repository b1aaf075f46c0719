import type { EpochMs } from '@shirube/kernel'
import type { Edit } from '@shirube/scenario'

const KEPT = 500
/** Edits of one gesture (typing in one slot) that come closer together than this are taken back together. */
const GESTURE_MS = 1_500

/** What takes one gesture back. */
export interface HistoryEntry {
  readonly inverse: readonly Edit[]
  /** Names the gesture that may still go on; missing where each is one of its own. */
  readonly gesture?: string | undefined
  readonly at: EpochMs
}

/** What can be undone, newest last, and what can be redone, next last. */
export interface History {
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
}

/** Nothing was done yet. */
export const NO_HISTORY: History = { past: [], future: [] }

const target = (edit: Edit): string | undefined => {
  switch (edit.kind) {
    case 'set-node':
    case 'set-annotation':
      return `${edit.kind}/${edit.id}/${edit.path.join('/')}`
    case 'set-settings':
      return `${edit.kind}/${edit.path.join('/')}`
    case 'add-node':
    case 'remove-node':
    case 'add-edge':
    case 'remove-edge':
    case 'add-annotation':
    case 'remove-annotation':
      return undefined
  }
}

/** The same change in fewer edits: of several in a row that set one place, the last alone. */
export function squashed(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, i) => {
    const place = target(edit)
    const next = edits[i + 1]
    return place === undefined || next === undefined || target(next) !== place
  })
}

/** The history after a change; what was undone before it cannot be redone any more. */
export function recorded(history: History, entry: HistoryEntry): History {
  const last = history.past.at(-1)
  const goesOn =
    last?.gesture !== undefined && last.gesture === entry.gesture && entry.at - last.at < GESTURE_MS
  if (!goesOn) return { past: [...history.past, entry].slice(-KEPT), future: [] }
  const inverse = squashed([...entry.inverse, ...last.inverse])
  return { past: [...history.past.slice(0, -1), { ...entry, inverse }], future: [] }
}
