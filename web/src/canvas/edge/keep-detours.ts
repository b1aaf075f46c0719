import type { EdgeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import type { Point, Rect } from '../graph/rect.ts'
import { detourOf } from './detour.ts'
import type { Entrance } from './entrance.ts'
import { entrancesAmong } from './entrances-among.ts'

/** The courses of lines, by line. */
export type Routes = ReadonlyMap<EdgeId, readonly Point[]>

/** Finds ways for lines among cards. */
export interface Detouring {
  /** Where each line comes in. */
  entrances(draft: Scenario, taken: readonly Rect[]): ReadonlyMap<EdgeId, Entrance>
  /** The lines that are led around what they would run behind. */
  detours(routes: Routes, taken: readonly Rect[]): Routes
}

/** The same answer as long as what it was made from reads the same. */
function remembered<A, B, T>(make: (a: A, b: B) => T, say: (a: A, b: B) => unknown) {
  let last: { readonly said: string; readonly made: T } | undefined
  return (a: A, b: B): T => {
    const said = JSON.stringify(say(a, b))
    if (last?.said !== said) last = { said, made: make(a, b) }
    return last.made
  }
}

/** Leads lines around cards; looks for ways anew only when a card or a line has moved. */
export const keepDetours = (): Detouring => ({
  entrances: remembered(entrancesAmong, ({ nodes, edges }: Scenario, taken) => [
    Object.values(nodes).map(({ id, position }) => [id, position]),
    edges,
    taken,
  ]),
  detours: remembered(
    (routes: Routes, taken: readonly Rect[]): Routes =>
      new Map(
        [...routes].flatMap(([id, route]) => {
          const detour = detourOf(route, taken)
          return detour ? [[id, detour] as const] : []
        }),
      ),
    (routes, taken) => [[...routes], taken],
  ),
})
