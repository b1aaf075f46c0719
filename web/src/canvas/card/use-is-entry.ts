import type { NodeId } from '@shirube/kernel'
import { useDocumentState } from '../document/open-scenario-context.ts'
import type { DocumentState } from '../document/scenario-document.ts'

/** The one step that Tab comes to: the selected one, else the first start. */
export function entryStep({
  draft,
  selection,
}: Pick<DocumentState, 'draft' | 'selection'>): NodeId | undefined {
  const [selected] = selection.nodes
  if (selected !== undefined) return selected
  let first: NodeId | undefined
  let top = Number.POSITIVE_INFINITY
  for (const { id, position } of Object.values(draft.nodes)) {
    if (position.y >= top) continue
    first = id
    top = position.y
  }
  return first
}

let known: { readonly state: DocumentState; readonly entry: NodeId | undefined } | undefined

/** True for the step that Tab comes to; the canvas is entered once, arrows go on from there. */
export const useIsEntry = (id: NodeId): boolean =>
  useDocumentState((state) => {
    if (known?.state !== state) known = { state, entry: entryStep(state) }
    return known.entry === id
  })
