import type { NodeId } from '@shirube/kernel'
import type { Edit, Scenario } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { frameOf } from '../card/step-shape.ts'
import { collide, onGrid, type Point, type Rect } from '../graph/rect.ts'
import { type Branch, type OwnerTree, ownerTree } from './owner-tree.ts'

const { column: COLUMN, gap: GAP, gapWithPill: PILL_GAP, width: WIDTH } = STEP_GRID

/** Below its port, a way of a small card has a name; a row names its way itself. */
const gapBelow = (scenario: Scenario, id: NodeId): number => {
  const node = scenario.nodes[id]
  if (!node) return GAP
  const { kind, ports } = frameOf(node)
  return kind === 'small' && ports.length > 1 ? PILL_GAP : GAP
}

const heightOf = (scenario: Scenario, id: NodeId): number => {
  const node = scenario.nodes[id]
  return node ? frameOf(node).height : 0
}

/** How high each step stands: below the way that owns it, and below every trunk that joins it. */
function rows(scenario: Scenario, tree: OwnerTree, order: readonly NodeId[]): ReadonlyMap<NodeId, number> {
  const ys = new Map<NodeId, number>(tree.roots.map((id) => [id, GAP]))
  const bottom = (id: NodeId): number => (ys.get(id) ?? GAP) + heightOf(scenario, id) + gapBelow(scenario, id)
  for (const id of order) {
    for (const joins of tree.above.get(id) ?? []) ys.set(id, Math.max(ys.get(id) ?? 0, onGrid(bottom(joins))))
    for (const branch of tree.below.get(id) ?? []) {
      const y = Math.max(ys.get(branch.to) ?? 0, startOf(scenario, id, branch) + (ys.get(id) ?? GAP))
      ys.set(branch.to, onGrid(y))
    }
  }
  return ys
}

/** From the top of a card down to the card on one of its ways. */
function startOf(scenario: Scenario, id: NodeId, { port }: Branch): number {
  const node = scenario.nodes[id]
  if (!node) return 0
  const frame = frameOf(node)
  const exit = frame.exits.get(port)
  if (exit?.side !== 'right') return frame.height + gapBelow(scenario, id)
  return frame.kind === 'small' ? frame.height + GAP - STEP_GRID.snap : frame.height + GAP
}

/** Cards and the lines between them as far as they are laid out; each is kept free of the others. */
class Sheet {
  readonly columns = new Map<NodeId, number>()
  readonly #taken: Rect[] = []
  readonly #scenario: Scenario
  readonly #tree: OwnerTree
  readonly #ys: ReadonlyMap<NodeId, number>

  constructor(scenario: Scenario, tree: OwnerTree, ys: ReadonlyMap<NodeId, number>) {
    this.#scenario = scenario
    this.#tree = tree
    this.#ys = ys
  }

  #y(id: NodeId): number {
    return this.#ys.get(id) ?? GAP
  }

  /** The trunk from a step down: the step, and what its main ways lead to. */
  #trunk(from: NodeId): readonly NodeId[] {
    const trunk = [from]
    for (let at: NodeId | undefined = from; at !== undefined; ) {
      at = this.#mainBelow(at)
      if (at !== undefined) trunk.push(at)
    }
    return trunk
  }

  #mainBelow(id: NodeId): NodeId | undefined {
    const node = this.#scenario.nodes[id]
    const main = node && [...frameOf(node).exits].find(([, exit]) => exit.side === 'bottom')?.[0]
    return this.#tree.below.get(id)?.find(({ port }) => port === main)?.to
  }

  #rects(trunk: readonly NodeId[], column: number): readonly Rect[] {
    const x = column * COLUMN
    return trunk.map((id) => ({
      x,
      y: this.#y(id) - GAP / 2,
      width: WIDTH,
      height: heightOf(this.#scenario, id) + GAP / 2,
    }))
  }

  #fits(rects: readonly Rect[]): boolean {
    return rects.every((rect) => !this.#taken.some((other) => collide(rect, other)))
  }

  /** Lays a trunk into the first column from `column` on that has room for it, then its side ways, lowest first. */
  place(from: NodeId, column: number, lead?: { readonly y: number; readonly fromX: number }): number {
    const trunk = this.#trunk(from)
    const [top] = trunk
    for (let at = column; ; at++) {
      const rects = [
        ...this.#rects(trunk, at),
        ...(lead && top !== undefined ? leadTo(lead, at * COLUMN, this.#y(top)) : []),
      ]
      if (!this.#fits(rects)) continue
      this.#taken.push(...rects)
      for (const id of trunk) this.columns.set(id, at)
      for (const id of trunk.toReversed()) this.#placeSides(id, at)
      return at
    }
  }

  #placeSides(id: NodeId, column: number): void {
    const node = this.#scenario.nodes[id]
    if (!node) return
    const { exits } = frameOf(node)
    const sides = (this.#tree.below.get(id) ?? []).filter(({ port }) => exits.get(port)?.side === 'right')
    let next = column + 1
    for (const { port, to } of sides.toReversed()) {
      const y = this.#y(id) + (exits.get(port)?.y ?? 0)
      next = this.place(to, next, { y, fromX: column * COLUMN + WIDTH }) + 1
    }
  }
}

/** The line that leads to a side way: along its row, then down to its first card. */
function leadTo(
  lead: { readonly y: number; readonly fromX: number },
  x: number,
  top: number,
): readonly Rect[] {
  const middle = x + WIDTH / 2
  const along = { x: lead.fromX + 1, y: lead.y - 1, width: middle - lead.fromX - 1, height: 2 }
  const down = { x: middle - 1, y: lead.y, width: 2, height: Math.max(1, top - GAP / 2 - lead.y - 1) }
  return [along, down]
}

/** Where each step would stand in a tidy drawing: the main way straight down, the others to the right in order. */
export function tidied(scenario: Scenario): ReadonlyMap<NodeId, Point> {
  const { tree, order } = ownerTree(scenario)
  const ys = rows(scenario, tree, order)
  const sheet = new Sheet(scenario, tree, ys)
  let column = 0
  for (const root of tree.roots) {
    sheet.place(root, column)
    column = Math.max(column, ...sheet.columns.values()) + 1
  }
  const places = [...sheet.columns].map(([id, at]) => [id, { x: at * COLUMN, y: ys.get(id) ?? GAP }] as const)
  return new Map(places)
}

/** The edits that tidy a drawing; nothing where it is tidy already. */
export function tidyEdits(scenario: Scenario): readonly Edit[] {
  return [...tidied(scenario)].flatMap(([id, place]): Edit[] => {
    const now = scenario.nodes[id]?.position
    if (!now || (now.x === place.x && now.y === place.y)) return []
    return [{ kind: 'set-node', id, path: ['position'], value: { x: place.x, y: place.y } }]
  })
}
