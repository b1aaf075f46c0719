import type { NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { ownerTree } from '../layout/owner-tree.ts'

/** One line of the outline: a step, how deep it hangs, and by which way it is reached. */
export interface OutlineRow {
  readonly id: NodeId
  readonly depth: number
  /** The step before it and the way that leads here; nothing for a start. */
  readonly by?: { readonly node: NodeId; readonly port: string }
}

/** The drawing as a list: each step once, its side ways one level deeper, the main way going on below. */
export function outlineOf(scenario: Scenario): readonly OutlineRow[] {
  const { tree } = ownerTree(scenario)
  const rows: OutlineRow[] = []
  const walk = (id: NodeId, depth: number, by?: OutlineRow['by']): void => {
    rows.push({ id, depth, ...(by && { by }) })
    const branches = tree.below.get(id) ?? []
    for (const { port, to } of branches) {
      const last = port === branches.at(-1)?.port
      walk(to, last ? depth : depth + 1, { node: id, port })
    }
  }
  for (const root of tree.roots) walk(root, 0)
  return rows
}
