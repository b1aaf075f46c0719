/** The grid of the canvas (px at 100 %): everything on it is a multiple of `snap`. */
export const STEP_GRID = { width: 232, snap: 20, column: 300, gap: 40, gapWithPill: 60 } as const

const HEAD = 56
const ROW = 28
const SMALL = 40
const SENDING = 140

/** What decides the height of a card and where its ports lie. */
export interface StepShape {
  readonly kind: 'sending' | 'outcome' | 'small'
  /** Every way out, in order, the main one last; its port leads down, the others to the right. */
  readonly ways: readonly string[]
}

/** Where a line leaves or enters a card, from its top left corner (px at 100 %). */
export interface PortPlace {
  readonly side: 'top' | 'bottom' | 'left' | 'right'
  readonly x: number
  readonly y: number
}

/** The height of a card, on the 20 px grid. */
export function stepHeight(shape: StepShape): number {
  switch (shape.kind) {
    case 'sending':
      return SENDING
    case 'outcome':
      return Math.ceil((HEAD + ROW * shape.ways.length) / STEP_GRID.snap) * STEP_GRID.snap
    case 'small':
      return SMALL
  }
}

/** Where lines come in: from above, and from the left where ways join. */
export const STEP_ENTRANCES = {
  above: { side: 'top', x: STEP_GRID.width / 2, y: 0 },
  joining: { side: 'left', x: 0, y: STEP_GRID.snap },
} as const satisfies Readonly<Record<string, PortPlace>>

/** Where each way out leaves the card: the last straight down, the others from their row. */
export function exitPlaces(shape: StepShape): ReadonlyMap<string, PortPlace> {
  const main = shape.ways.length - 1
  return new Map(
    shape.ways.map((port, n) => [
      port,
      n === main
        ? { side: 'bottom', x: STEP_GRID.width / 2, y: stepHeight(shape) }
        : { side: 'right', x: STEP_GRID.width, y: besideRow(shape, n) },
    ]),
  )
}

function besideRow(shape: StepShape, n: number): number {
  if (shape.kind === 'outcome') return HEAD + ROW / 2 + ROW * n
  // A small card has no rows: its side exits share its edge evenly, one of them at the middle.
  if (shape.kind === 'small') return (SMALL * (n + 1)) / shape.ways.length
  return HEAD + ROW * n
}
