import type { TimelineEntry as Happened } from '@shirube/contract'
import { formatDay, formatTime, type Place, Timeline } from '@shirube/ui'
import type { ReactNode } from 'react'
import { eventLook } from './event-look.ts'

interface Day {
  readonly key: string
  readonly label: string
  readonly entries: Happened[]
}

function byDay(entries: readonly Happened[], place: Place): readonly Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const label = formatDay(entry.occurredAt, place)
    const last = days.at(-1)
    if (last?.label === label) last.entries.push(entry)
    else days.push({ key: `${entry.seq}`, label, entries: [entry] })
  }
  return days
}

/** What a lead did and what was done with them, day by day, in words; newest first, as it comes. */
export function EventTimeline(props: {
  readonly entries: readonly Happened[]
  readonly place: Place
}): ReactNode {
  const { entries, place } = props
  const days = byDay(entries, place).map((day) => ({
    ...day,
    entries: day.entries.map((entry) => {
      const { icon, tone } = eventLook(entry.kind)
      return {
        key: `${entry.seq}`,
        time: formatTime(entry.occurredAt, place),
        moment: new Date(entry.occurredAt).toISOString(),
        icon,
        tone,
        title: entry.words[place.language],
      }
    }),
  }))
  return <Timeline days={days} />
}
