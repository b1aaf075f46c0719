import type { EdgeId } from '@shirube/kernel'
import type { PortPlace } from '@shirube/ui'
import { type ReactFlowState, useStore } from '@xyflow/react'
import { useMemo } from 'react'
import { useDrawing } from '../graph/canvas-context.ts'
import type { Point } from '../graph/rect.ts'
import type { Entrance } from './entrance.ts'
import { routeOf } from './route.ts'

const at =
  (id: string) =>
  (state: ReactFlowState): number | undefined =>
    state.nodeLookup.get(id)?.internals.positionAbsolute.x
const down =
  (id: string) =>
  (state: ReactFlowState): number | undefined =>
    state.nodeLookup.get(id)?.internals.positionAbsolute.y

/** Where a card stands at this moment, in the middle of a drag too. */
function useSpot(id: string): Point {
  const x = useStore(at(id)) ?? 0
  const y = useStore(down(id)) ?? 0
  return useMemo(() => ({ x, y }), [x, y])
}

/** False in the middle of a drag: a way around was found between the places where the cards stood. */
const sameEnds = (a: readonly Point[], b: readonly Point[]): boolean =>
  [0, -1].every((i) => a.at(i)?.x === b.at(i)?.x && a.at(i)?.y === b.at(i)?.y)

/** The course of a line at this moment, and how it comes in; no points while there is no such way out. */
export function useRoute(
  id: EdgeId,
  line: { readonly source: string; readonly target: string; readonly exit: PortPlace | undefined },
): { readonly route: readonly Point[]; readonly entrance: Entrance } {
  const { source, target, exit } = line
  const entrance = useDrawing(({ entrances }) => entrances.get(id)) ?? 'above'
  const detour = useDrawing(({ detours }) => detours.get(id))
  const [from, to] = [useSpot(source), useSpot(target)]
  const route = useMemo(() => {
    const plain = exit ? routeOf({ from, exit, to, entrance }) : []
    return detour && sameEnds(detour, plain) ? detour : plain
  }, [from, exit, to, entrance, detour])
  return { route, entrance }
}
