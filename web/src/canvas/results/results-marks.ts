import type { EdgeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { frameOf } from '../card/step-shape.ts'
import { chipWidth, labelWidth } from '../edge/label-width.ts'
import { placeLabels } from '../edge/place-labels.ts'
import { routesOf } from '../edge/routes-of.ts'
import type { Drawing } from '../graph/drawing-store.ts'
import { cardRect, cardRects, type Point, type Rect } from '../graph/rect.ts'
import type { Leak } from './leaks-of.ts'

/** Something that stands on the drawing in the results alone: how many went along a line, or the flag of a leak. */
export interface ResultsMark {
  readonly key: string
  /** Its middle. */
  readonly at: Point
  readonly text: string
  /** The leak's place in the list at the right; none for a count. */
  readonly leak?: number
}

/** What marks are made from. */
export interface MarkSource {
  readonly draft: Scenario
  readonly drawing: Pick<Drawing, 'cards' | 'entrances' | 'labels' | 'detours'>
  /** How many went along a line, in words; nothing where nobody did. */
  readonly countOf: (edge: EdgeId) => string | undefined
  readonly leaks: readonly (Leak & { readonly text: string })[]
}

const LABEL = 20
/** The number of a leak in its circle, with the gap behind it. */
const NUMBER = 26

const boxAt = ({ x, y }: Point, width: number): Rect => ({
  x: x - width / 2,
  y: y - LABEL / 2,
  width,
  height: LABEL,
})

/** The lines whose number stands nowhere yet: neither on the label of a way nor in a row of the card. */
function unnumbered({ draft, drawing }: MarkSource): readonly EdgeId[] {
  return Object.values(draft.edges).flatMap(({ id, from }) => {
    const source = draft.nodes[from.node]
    const frame = source && frameOf(source)
    const rowed = frame?.kind === 'outcome' && frame.exits.get(from.port)?.side !== 'bottom'
    return !frame || rowed || drawing.labels.has(id) ? [] : [id]
  })
}

function labelBoxes({ draft, drawing }: MarkSource): readonly Rect[] {
  return [...drawing.labels].map(([id, at]) => {
    const from = Object.values(draft.edges).find((edge) => edge.id === id)?.from
    const ways = from && drawing.cards.get(from.node)?.ways
    return boxAt(at, labelWidth(ways?.find(({ port }) => port === from?.port)?.name ?? ''))
  })
}

/** The flag of a leak whose way ends stands on the corner of its card. */
function cornerMarks({ draft, leaks }: MarkSource): readonly ResultsMark[] {
  return leaks.flatMap(({ step, port, edge }, i) => {
    const node = draft.nodes[step]
    if (edge !== undefined || !node) return []
    const { x, y, width } = cardRect(node)
    return [{ key: `${step} ${port}`, at: { x: x + width, y }, text: '', leak: i + 1 }]
  })
}

/** Where numbers and flags stand: over no card, no label and not over each other. */
export function marksOf(source: MarkSource): readonly ResultsMark[] {
  const { draft, drawing, countOf, leaks } = source
  const routes = new Map([...routesOf(draft, drawing.entrances), ...drawing.detours])
  const taken = [...cardRects(draft), ...labelBoxes(source)]
  const numbers = unnumbered(source).flatMap((edge) => {
    const [text, route] = [countOf(edge), routes.get(edge)]
    return text === undefined || !route ? [] : [{ edge, text, route, width: chipWidth(text) }]
  })
  const counted = placeLabels(numbers, taken)
  const counts = numbers.flatMap(({ edge, text, width }) => {
    const at = counted.get(edge)
    return at ? [{ mark: { key: edge, at, text }, box: boxAt(at, width) }] : []
  })
  const flags = leaks.flatMap(({ edge, text }, i) => {
    const route = edge === undefined ? undefined : routes.get(edge)
    return edge === undefined || !route
      ? []
      : [{ edge, text, route, leak: i + 1, width: chipWidth(text) + NUMBER }]
  })
  const flagged = placeLabels(flags, [...taken, ...counts.map(({ box }) => box)], routes)
  return [
    ...counts.map(({ mark }) => mark),
    ...flags.flatMap(({ edge, text, leak }): ResultsMark[] => {
      const at = flagged.get(edge)
      return at ? [{ key: `leak ${edge}`, at, text, leak }] : []
    }),
    ...cornerMarks(source),
  ]
}
