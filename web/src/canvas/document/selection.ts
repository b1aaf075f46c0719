import type { EdgeId, NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'

/** What is selected on the canvas: steps, or one line, or one note. */
export interface Selection {
  readonly nodes: ReadonlySet<NodeId>
  readonly edge?: EdgeId
  readonly note?: string
}

/** Nothing is selected. */
export const NOTHING: Selection = { nodes: new Set() }

/** Some steps are selected. */
export const selected = (...nodes: readonly NodeId[]): Selection =>
  nodes.length === 0 ? NOTHING : { nodes: new Set(nodes) }

/** One note is selected. */
export const selectedNote = (note: string): Selection => ({ nodes: new Set(), note })

/** The one step that is selected, where it is just one. */
export function onlyStep({ nodes }: Selection): NodeId | undefined {
  const [first] = nodes
  return nodes.size === 1 ? first : undefined
}

/** The selection without what is no longer drawn; the same object where all of it is. */
export function stillThere(selection: Selection, { nodes, edges, annotations }: Scenario): Selection {
  const kept = [...selection.nodes].filter((id) => nodes[id] !== undefined)
  const edge = selection.edge !== undefined && edges[selection.edge] ? selection.edge : undefined
  const note = selection.note !== undefined && annotations[selection.note] ? selection.note : undefined
  const same = kept.length === selection.nodes.size && edge === selection.edge && note === selection.note
  if (same) return selection
  return {
    nodes: new Set(kept),
    ...(edge !== undefined && { edge }),
    ...(note !== undefined && { note }),
  }
}
