/** Round figures from 0 to just over the largest, for an axis: 53 → 0, 20, 40, 60. */
export function ticksUpTo(largest: number, wanted = 3): readonly number[] {
  if (!(largest > 0)) return [0, 1]
  const rough = largest / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((s) => s * power >= rough) ?? 10) * power)
  const count = Math.ceil(largest / step)
  return Array.from({ length: count + 1 }, (_, n) => n * step)
}

/** The labels of an axis that have room, counted back from the last, which always stands. */
export function labelsWithRoom(count: number, spacing: number, room: number): readonly number[] {
  const every = Math.max(1, Math.ceil(room / Math.max(1, spacing)))
  return Array.from({ length: count }, (_, n) => n).filter((n) => (count - 1 - n) % every === 0)
}

/** Moves labels apart that would touch, as little as it takes; places in px, results in the order they came. */
export function spread(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  // Groups of touching labels share their middle; joining two groups may make a third one touch.
  const groups: { middle: number; members: number[] }[] = []
  for (const { place, index } of order) {
    groups.push({ middle: place, members: [index] })
    for (let upper = groups.at(-2), lower = groups.at(-1); upper && lower && touching(upper, lower, gap); ) {
      const size = upper.members.length + lower.members.length
      const middle = (upper.middle * upper.members.length + lower.middle * lower.members.length) / size
      groups.splice(-2, 2, { middle, members: [...upper.members, ...lower.members] })
      ;[upper, lower] = [groups.at(-2), groups.at(-1)]
    }
  }
  const result = [...places]
  for (const { middle, members } of groups) {
    members.forEach((index, n) => {
      result[index] = middle + (n - (members.length - 1) / 2) * gap
    })
  }
  return result
}

interface Group {
  readonly middle: number
  readonly members: readonly number[]
}

function touching(upper: Group, lower: Group, gap: number): boolean {
  const room = lower.middle - upper.middle
  return room < ((upper.members.length + lower.members.length) / 2) * gap
}
