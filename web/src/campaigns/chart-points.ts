import type { Campaign } from '@shirube/contract'

const DAY = 86_400_000
/** More points than these say nothing more. */
const MOST = 32

/** A day of the chart: what was reached by its end, nothing yet to say of days to come, and what was planned by then. */
export interface ChartPoint {
  readonly day: string
  readonly actual: number | undefined
  readonly plan: number
}

const parse = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const print = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The days from the start of a campaign to the day its goal is due, the last one always among them. */
export function chartPoints(
  { startsOn, dueOn, target }: Pick<Campaign, 'startsOn' | 'dueOn' | 'target'>,
  reached: readonly { readonly day: string; readonly actual: number }[],
  today: string,
): readonly ChartPoint[] {
  const [first, last] = [parse(startsOn), parse(dueOn)]
  const days = (last - first) / DAY + 1
  const step = Math.max(1, Math.ceil(days / MOST))
  const shown = new Set([dueOn])
  for (let n = 0; n < days; n += step) shown.add(print(first + n * DAY))
  if (startsOn <= today && today <= dueOn) shown.add(today)
  return [...shown].toSorted().map((day) => ({
    day,
    actual: day > today ? undefined : (reached.findLast((one) => one.day <= day)?.actual ?? 0),
    plan: Math.round((target * ((parse(day) - first) / DAY + 1)) / days),
  }))
}

/** How many days lie between two days of the calendar. */
export const daysTo = (from: string, to: string): number => Math.round((parse(to) - parse(from)) / DAY)
