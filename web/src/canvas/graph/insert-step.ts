import type { Json, NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import {
  type Edit,
  reachableFrom,
  type Scenario,
  type ScenarioEdge,
  type ScenarioNode,
  wiringOf,
} from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { frameOf } from '../card/step-shape.ts'
import { lineFrom, type Way } from './connect.ts'
import { newEdgeId, newNodeId } from './new-id.ts'
import { cardRect, cardRects, freeSpot, onGrid, type Point, snapped } from './rect.ts'

/** Where a new step goes: behind a way (into its line, where it has one), or to a place by itself. */
export type Spot =
  | { readonly kind: 'way'; readonly way: Way; readonly at?: Point }
  | { readonly kind: 'free'; readonly at: Point }

/** A step that is to be drawn, and the edits that draw it. */
export interface Insertion {
  readonly node: ScenarioNode
  readonly edits: readonly Edit[]
}

/** A step of a type with the data of a fresh one. Throws when the type is not installed. */
export function freshStep(type: string, position: Point): ScenarioNode {
  const model = modelOf(type)
  if (!model) throw new Error(`There is no step type ${type}`)
  const data = model.defaults() as Readonly<Record<string, Json>>
  return { id: newNodeId(), type, version: model.version, data, position: { ...position } }
}

const mainWay = (node: ScenarioNode): string | undefined =>
  frameOf(node).ports.find(({ main }) => main)?.id ?? frameOf(node).ports[0]?.id

/** Below a main way; to the right of any other, in the next column. */
function besideWay(scenario: Scenario, { node, port }: Way): Point {
  const source = scenario.nodes[node]
  if (!source) return { x: 0, y: 0 }
  const { exits, height, kind, ports } = frameOf(source)
  const exit = exits.get(port)
  const gap = kind === 'small' && ports.length > 1 ? STEP_GRID.gapWithPill : STEP_GRID.gap
  const { x, y } = source.position
  if (exit?.side !== 'right') return { x, y: y + height + gap }
  return { x: x + STEP_GRID.column, y: onGrid(y + exit.y + STEP_GRID.gap) }
}

/** Everything behind a line steps down as far as the new card needs, where it stands in its way. */
function makeRoom(scenario: Scenario, line: ScenarioEdge, card: ScenarioNode): readonly Edit[] {
  const after = scenario.nodes[line.to]
  const { ports, kind } = frameOf(card)
  const gap = kind === 'small' && ports.length > 1 ? STEP_GRID.gapWithPill : STEP_GRID.gap
  const bottom = card.position.y + frameOf(card).height + gap
  const needed = after ? onGrid(bottom - after.position.y) : 0
  const inWay =
    after && after.position.y >= card.position.y && after.position.x - card.position.x < STEP_GRID.width
  if (!after || !inWay || needed <= 0) return []
  const behind = reachableFrom([line.to], wiringOf(scenario))
  return Object.values(scenario.nodes)
    .filter(({ id, position }) => behind.has(id) && position.y >= after.position.y)
    .map(({ id, position: { x, y } }) => ({
      kind: 'set-node',
      id,
      path: ['position'],
      value: { x, y: y + needed },
    }))
}

/** Puts a step behind a way; what followed there follows the new step by its main way. */
function behindWay(scenario: Scenario, node: ScenarioNode, way: Way): Insertion {
  const line = lineFrom(scenario, way)
  const room = line ? makeRoom(scenario, line, node) : []
  const cleared = room.length > 0 || line !== undefined
  const position = cleared ? node.position : freeSpot(cardRect(node), cardRects(scenario))
  const placed = { ...node, position: { ...position } }
  const onward = mainWay(node)
  const first: Edit[] = line ? [{ kind: 'remove-edge', id: line.id }] : []
  const into: Edit = { kind: 'add-edge', edge: { id: newEdgeId(), from: { ...way }, to: node.id } }
  const on: Edit[] =
    line && onward !== undefined
      ? [{ kind: 'add-edge', edge: { id: newEdgeId(), from: { node: node.id, port: onward }, to: line.to } }]
      : []
  return { node: placed, edits: [...first, { kind: 'add-node', node: placed }, into, ...on, ...room] }
}

/** The edits that draw a step of a type at a spot. A start follows nothing, so it only takes a free place there. */
export function insertion(scenario: Scenario, type: string, spot: Spot): Insertion {
  const role = modelOf(type)?.role
  if (spot.kind === 'way' && role !== 'trigger') {
    const fresh = freshStep(type, spot.at ? snapped(spot.at) : besideWay(scenario, spot.way))
    return behindWay(scenario, fresh, spot.way)
  }
  const wanted = spot.kind === 'free' ? snapped(spot.at) : besideWay(scenario, spot.way)
  const fresh = freshStep(type, wanted)
  const at = spot.kind === 'free' ? wanted : freeSpot(cardRect(fresh), cardRects(scenario))
  const node = { ...fresh, position: { ...at } }
  return { node, edits: [{ kind: 'add-node', node }] }
}

/** Puts a step into a line at the place where it was dropped. */
export function splice(
  scenario: Scenario,
  type: string,
  drop: { readonly line: ScenarioEdge; readonly at: Point },
): Insertion {
  const fresh = freshStep(type, snapped(drop.at))
  return behindWay(scenario, fresh, drop.line.from)
}

/** The way behind which a step added to this selection belongs: the first of the step that is open, else its main way. */
export function wayAfter(scenario: Scenario, id: NodeId): Way | undefined {
  const node = scenario.nodes[id]
  const port = node && mainWay(node)
  return port === undefined ? undefined : { node: id, port }
}
