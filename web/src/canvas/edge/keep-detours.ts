import type { EdgeId } from '@shirube/kernel'
import type { Point, Rect } from '../graph/rect.ts'
import { detourOf } from './detour.ts'

/** The courses of lines, by line. */
export type Routes = ReadonlyMap<EdgeId, readonly Point[]>

/** Leads lines around cards; looks for ways anew only when a card or a line has moved. */
export function keepDetours(): (routes: Routes, cards: readonly Rect[]) => Routes {
  let known = ''
  let detours: Routes = new Map()
  return (routes, cards) => {
    const place = JSON.stringify([[...routes], cards])
    if (place === known) return detours
    known = place
    detours = new Map(
      [...routes].flatMap(([id, route]) => {
        const detour = detourOf(route, cards)
        return detour ? [[id, detour] as const] : []
      }),
    )
    return detours
  }
}
