import type { EdgeId, NodeId } from '@shirube/kernel'
import { type Edit, edgeSchema, nodeSchema, type Scenario } from '@shirube/scenario'
import { z } from 'zod'
import { newEdgeId, newNodeId } from '../graph/new-id.ts'
import type { Point } from '../graph/rect.ts'

const fragmentSchema = z.object({
  shirube: z.literal('steps'),
  nodes: z.array(nodeSchema).min(1).max(500),
  edges: z.array(edgeSchema).max(2_000),
})

/** Steps with the lines between them, as they lie in the clipboard; any scenario may take them in. */
export type Fragment = Readonly<z.infer<typeof fragmentSchema>>

/** Cuts out steps and the lines among them. */
export function fragmentOf(scenario: Scenario, picked: ReadonlySet<NodeId>): Fragment | undefined {
  const nodes = Object.values(scenario.nodes).filter(({ id }) => picked.has(id))
  if (nodes.length === 0) return undefined
  const edges = Object.values(scenario.edges).filter(
    ({ from, to }) => picked.has(from.node) && picked.has(to),
  )
  return { shirube: 'steps', nodes, edges }
}

/** Reads the clipboard; undefined when something else lies in it. */
export function readFragment(text: string): Fragment | undefined {
  try {
    const read = fragmentSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** References from one copied step to another (a reaction to its mail) follow the copy. */
function renamed<T>(value: T, ids: ReadonlyMap<string, NodeId>): T {
  if (typeof value === 'string') return (ids.get(value) ?? value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, ids)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, renamed(inside, ids)])) as T
}

/** The edits that draw a fragment moved by an offset, with fresh ids; and the steps that come of it. */
export function pasteEdits(
  { nodes, edges }: Fragment,
  offset: Point,
): { readonly nodes: readonly NodeId[]; readonly edits: readonly Edit[] } {
  const ids = new Map<string, NodeId>(nodes.map(({ id }) => [id, newNodeId()]))
  const fresh = (id: NodeId): NodeId => ids.get(id) ?? id
  const inside = edges.filter(({ from, to }) => ids.has(from.node) && ids.has(to))
  return {
    nodes: [...ids.values()],
    edits: [
      ...nodes.map((node): Edit => {
        const position = { x: node.position.x + offset.x, y: node.position.y + offset.y }
        return {
          kind: 'add-node',
          node: { ...node, id: fresh(node.id), data: renamed(node.data, ids), position },
        }
      }),
      ...inside.map(({ from, to }): Edit => {
        const id: EdgeId = newEdgeId()
        return { kind: 'add-edge', edge: { id, from: { ...from, node: fresh(from.node) }, to: fresh(to) } }
      }),
    ],
  }
}

/** The upper left corner of a fragment. */
export const cornerOf = ({ nodes }: Fragment): Point => ({
  x: Math.min(...nodes.map(({ position }) => position.x)),
  y: Math.min(...nodes.map(({ position }) => position.y)),
})
