/** How a line is drawn (px at 100 %). */
export const EDGE = {
  width: 1.5,
  litWidth: 2.5,
  corner: 10,
  arrow: { width: 9, height: 7 },
  /** The free end of a way that ends, before its 「終了」. */
  stub: 16,
  /** From a port of a small card down to the middle of the way's name. */
  pillOffset: 22,
} as const

/** How a line stands to the path that is being looked at; `running` moves, in a rehearsal only. */
export type EdgeLook = 'plain' | 'dim' | 'lit' | 'running'

/** A line in the results: thin, or a band as wide as the people who went that way. */
export type EdgeBand =
  | { readonly kind: 'line'; readonly width: number }
  | { readonly kind: 'band'; readonly width: number; readonly inside: number; readonly arrow: number }

const WIDEST = 24
const BAND_FROM = 3

/** The width of a line in the results: 24 px for everybody who entered, never under 1.5. */
export function edgeBand(people: number, entered: number): EdgeBand {
  const share = entered > 0 ? Math.min(1, people / entered) : 0
  const width = Math.max(EDGE.width, WIDEST * share)
  return width < BAND_FROM
    ? { kind: 'line', width }
    : { kind: 'band', width, inside: width - 2, arrow: width + 8 }
}

/** The fewest people whose line is wider than the thinnest: all lines below look the same. */
export const fewestSeen = (entered: number): number => Math.floor((entered * EDGE.width) / WIDEST) + 1
