import type { ScoreBands } from './model.ts'

type Bands = ScoreBands['bands']
type Band = Bands[number]

const LOWEST = -10_000
const HIGHEST = 10_000
const STEP = 10

const low = (band: Band): number => band.from ?? Number.NEGATIVE_INFINITY
const high = (band: Band): number => band.to ?? Number.POSITIVE_INFINITY

/** The bands from the lowest up. */
const ascending = (bands: Bands): Bands => [...bands].sort((a, b) => low(a) - low(b) || high(a) - high(b))

/** The band that ends just below this one, and the one that begins just above it. */
function neighbours(
  bands: Bands,
  band: Band,
): { readonly below: Band | undefined; readonly above: Band | undefined } {
  const sorted = ascending(bands)
  const at = sorted.findIndex(({ id }) => id === band.id)
  return { below: sorted[at - 1], above: sorted[at + 1] }
}

/** How far one end of a band may be moved: never over its own other end, nor over the whole of its neighbour. */
export function reachOf(
  bands: Bands,
  band: Band,
  end: 'from' | 'to',
): { readonly min: number; readonly max: number } {
  const { below, above } = neighbours(bands, band)
  return end === 'from'
    ? {
        min: below === undefined ? LOWEST : Math.max(LOWEST + 1, low(below) + 1),
        max: Math.min(HIGHEST, high(band)),
      }
    : {
        min: Math.max(LOWEST, low(band)),
        max: above === undefined ? HIGHEST : Math.min(HIGHEST - 1, high(above) - 1),
      }
}

/** The bands with one end moved; the neighbour that meets it there follows, so that no gap and no overlap can be made. */
export function withEnd(bands: Bands, band: Band, { end, at }: { end: 'from' | 'to'; at: number }): Bands {
  const { below, above } = neighbours(bands, band)
  return bands.map((each) => {
    if (each.id === band.id) return { ...each, [end]: at }
    if (end === 'from' && each.id === below?.id) return { ...each, to: at - 1 }
    if (end === 'to' && each.id === above?.id) return { ...each, from: at + 1 }
    return each
  })
}

/** The bands with one more above the highest, drawn first; an open end above moves on to it. None where there is no room. */
export function withOneMore(bands: Bands, id: string): Bands {
  const top = ascending(bands).at(-1)
  if (top === undefined) return [{ id, from: STEP }]
  if ((top.to ?? top.from ?? 0) >= HIGHEST) return bands
  const from = top.to === undefined ? Math.min(HIGHEST, (top.from ?? 0) + STEP) : top.to + 1
  return [
    { id, from },
    ...bands.map((each) => (each.id === top.id && top.to === undefined ? { ...each, to: from - 1 } : each)),
  ]
}

/** The bands without one; where it lay between two others, the lower one takes its scores. */
export function without(bands: Bands, band: Band): Bands {
  const { below, above } = neighbours(bands, band)
  const left = bands.filter(({ id }) => id !== band.id)
  if (below === undefined || above === undefined || band.to === undefined) return left
  const to = band.to
  return left.map((each) => (each.id === below.id ? { ...each, to } : each))
}
