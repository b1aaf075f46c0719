import { type Json, type NodeId, sameJson } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import type { Edit, EditPath, ScenarioNode } from '@shirube/scenario'

type Table = Readonly<Record<string, Json>>
const isTable = (value: Json | undefined): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type JsonValue = Extract<Edit, { kind: 'set-node' }>['value']

interface Place {
  readonly id: NodeId
  readonly path: EditPath
}

function changesAt({ id, path }: Place, before: Table, after: Table): readonly Edit[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly Edit[] => {
    const [was, is] = [before[key], after[key]]
    if (was !== undefined && is !== undefined && sameJson(was, is)) return []
    if (was === undefined && is === undefined) return []
    const at = [...path, key]
    if (isTable(was) && isTable(is) && !('kind' in was) && !('kind' in is))
      return changesAt({ id, path: at }, was, is)
    return [{ kind: 'set-node', id, path: at, ...(is !== undefined && { value: is as JsonValue }) }]
  })
}

/**
 * The edits that turn a step's data into another, as few and as small as they can be, so that people who change
 * different settings of one step do not meet. Data of an older version is brought up as a whole.
 */
export function dataEdits(node: ScenarioNode, next: unknown): readonly Edit[] {
  const after = JSON.parse(JSON.stringify(next)) as Table
  const version = modelOf(node.type)?.version ?? node.version
  if (version === node.version) return changesAt({ id: node.id, path: ['data'] }, node.data, after)
  return [
    { kind: 'set-node', id: node.id, path: ['version'], value: version },
    { kind: 'set-node', id: node.id, path: ['data'], value: after as JsonValue },
  ]
}
