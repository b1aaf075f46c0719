import type { EpochMs } from '@shirube/kernel'

/** Whether something holds from now on, if nothing but time goes by. */
export interface Timeline {
  readonly now: boolean
  /** When it turns into its opposite, in order; all after now. */
  readonly turns: readonly EpochMs[]
}

/** Time alone never changes it. */
export const always = (holds: boolean): Timeline => ({ now: holds, turns: [] })

/** How it reads at an instant. */
const at = (timeline: Timeline, instant: EpochMs): boolean =>
  timeline.turns.filter((turn) => turn <= instant).length % 2 === 0 ? timeline.now : !timeline.now

/** What holds at `now` and after each of these instants; instants at which nothing turns are left out. */
export function timelineFrom(
  now: boolean,
  instants: readonly EpochMs[],
  holds: (instant: EpochMs) => boolean,
): Timeline {
  const turns: EpochMs[] = []
  let last = now
  for (const instant of [...new Set(instants)].sort((a, b) => a - b)) {
    const next = holds(instant)
    if (next !== last) turns.push(instant)
    last = next
  }
  return { now, turns }
}

/** The opposite. */
export const inverse = (timeline: Timeline): Timeline => ({ now: !timeline.now, turns: timeline.turns })

/** What holds while all (or any) of these hold. */
export function combined(kind: 'all' | 'any', timelines: readonly Timeline[]): Timeline {
  const read = (holds: (timeline: Timeline) => boolean): boolean =>
    kind === 'all' ? timelines.every(holds) : timelines.some(holds)
  return timelineFrom(
    read((timeline) => timeline.now),
    timelines.flatMap((timeline) => timeline.turns),
    (instant) => read((timeline) => at(timeline, instant)),
  )
}
