/** A stretch of whole scores, both ends included; an end that is missing is open. */
export interface Band {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** One thing that is wrong with a set of bands: which of them, which end, and the scores in question. */
export interface BandFault {
  readonly kind: 'empty' | 'endless' | 'overlap' | 'gap'
  readonly index: number
  readonly end: 'from' | 'to'
  readonly scores: Band
}

const lowest = (band: Band): number => band.from ?? Number.NEGATIVE_INFINITY
const highest = (band: Band): number => band.to ?? Number.POSITIVE_INFINITY

/** The bands from the lowest up, each with its place in the list. */
const ascending = (bands: readonly Band[]): readonly (Band & { readonly index: number })[] =>
  bands
    .map((band, index) => ({ ...band, index }))
    .sort((a, b) => lowest(a) - lowest(b) || highest(a) - highest(b))

/** Bands must follow each other without a gap or an overlap (canvas, row 20); what lies outside them all is "otherwise". */
export function bandFaults(bands: readonly Band[]): readonly BandFault[] {
  const faults: BandFault[] = []
  for (const [index, band] of bands.entries()) {
    if (lowest(band) > highest(band)) faults.push({ kind: 'empty', index, end: 'to', scores: band })
    if (band.from === undefined && band.to === undefined)
      faults.push({ kind: 'endless', index, end: 'from', scores: band })
  }
  if (faults.length > 0) return faults
  const sorted = ascending(bands)
  for (const [i, band] of sorted.entries()) {
    const before = sorted[i - 1]
    if (!before) continue
    const next = highest(before) + 1
    const at = { index: band.index, end: 'from' } as const
    if (lowest(band) < next) {
      const to = Math.min(highest(before), highest(band))
      const scores = {
        ...(band.from !== undefined && { from: band.from }),
        ...(Number.isFinite(to) && { to }),
      }
      faults.push({ ...at, kind: 'overlap', scores })
    }
    if (lowest(band) > next) faults.push({ ...at, kind: 'gap', scores: { from: next, to: lowest(band) - 1 } })
  }
  return faults
}

/** The scores outside all bands when they lie on one side of them; undefined when on both sides or none. */
export function restOf(bands: readonly Band[]): Band | undefined {
  const sorted = ascending(bands)
  const from = sorted[0]?.from
  const to = sorted.at(-1)?.to
  if (from !== undefined && to === undefined) return { to: from - 1 }
  if (from === undefined && to !== undefined) return { from: to + 1 }
  return undefined
}
