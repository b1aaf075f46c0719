import { fewestSeen } from '@shirube/ui'

/** What the legend of the results shows: lines of three widths, and below how many people all are as thin. */
export interface Legend {
  readonly samples: readonly number[]
  /** Lines with fewer people than this have one width; missing where nobody could be fewer. */
  readonly same?: number
}

/** The legend for so many people who came in: everybody, a third of them, and the fewest that show. */
export function legendOf(entered: number): Legend {
  if (entered < 1) return { samples: [] }
  const fewest = fewestSeen(entered)
  const samples = new Set([entered, Math.round(entered / 3), fewest])
  return {
    samples: [...samples].filter((people) => people > 0).sort((a, b) => b - a),
    ...(fewest > 1 && { same: fewest }),
  }
}
