import type { NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { EDGE, type PortPlace } from '@shirube/ui'
import type { CardModel, CardWay } from '../card/card-model.ts'
import type { Way } from '../graph/connect.ts'
import type { Point, Rect } from '../graph/rect.ts'
import { chipWidth } from './label-width.ts'

const HEIGHT = 20
/** Half of a port's ring: the stub begins at its rim. */
const RIM = 5
/** The longer of 「終了」 in the two languages. */
const ENDS = 'Ends'

/** True where a way leads no further and says so: a step could follow, and none does. */
export const endsOpen = ({ to, optional }: CardWay): boolean => to === undefined && !optional

/** True when the chip of a way has to say which way ends, as no row beside it does. */
export const namesItsEnd = ({ frame, ways }: Pick<CardModel, 'frame' | 'ways'>): boolean =>
  frame.kind === 'small' && ways.length > 1

function chipRect(corner: Point, place: PortPlace, width: number): Rect {
  const [x, y] = [corner.x + place.x, corner.y + place.y]
  if (place.side === 'bottom') return { x: x - width / 2, y: y + RIM, width, height: EDGE.stub + HEIGHT }
  return { x: x + RIM, y: y - HEIGHT / 2, width: EDGE.stub + width, height: HEIGHT }
}

/** A way that leads no further, and where its 「終了」 stands. */
export interface OpenEnd {
  readonly way: Way
  readonly rect: Rect
}

/** The ways that lead no further, with their ends. */
export function openEnds(draft: Scenario, cards: ReadonlyMap<NodeId, CardModel>): readonly OpenEnd[] {
  return Object.values(draft.nodes).flatMap(({ id, position }) => {
    const card = cards.get(id)
    if (!card) return []
    return card.ways.filter(endsOpen).flatMap((way) => {
      const place = card.frame.exits.get(way.port)
      const width = chipWidth(namesItsEnd(card) ? `${way.name} ${ENDS}` : ENDS)
      return place ? [{ way: { node: id, port: way.port }, rect: chipRect(position, place, width) }] : []
    })
  })
}

/** Where 「終了」 stands: lines and names keep off it as they do off a card. A start has none. */
export const chipRects = (draft: Scenario, cards: ReadonlyMap<NodeId, CardModel>): readonly Rect[] =>
  openEnds(draft, cards).flatMap(({ way, rect }) =>
    cards.get(way.node)?.frame.role === 'trigger' ? [] : [rect],
  )
