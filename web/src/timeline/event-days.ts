import type { TimelineEntry as Entry } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatDay, formatFullDay, formatTime, type Place, type TimelineEntry } from '@shirube/ui'
import { lookOfEvent } from './event-look.ts'

/** One day of a timeline. */
export interface EventDay {
  readonly key: string
  readonly label: string
  readonly entries: readonly (TimelineEntry & { readonly key: string })[]
}

interface Telling {
  readonly place: Place
  /** How points that were given or taken are shown. */
  readonly pointsOf: (points: number) => TimelineEntry['end']
  readonly said: {
    readonly machine: string
    readonly internal: string
    readonly undone: string
    readonly joined: string
  }
}

const NOTES = ['note', 'issue', 'timing', 'budget', 'decisionMaker', 'reason'] as const

function textOf(
  { kind, payload, machine, machineReason, joined }: Entry,
  { place, said }: Telling,
): string | undefined {
  // The reason for which a run ended is the machine's word; it is told where the run is.
  const keys = kind.startsWith('scenario.') ? [] : NOTES
  const told = keys.flatMap((key) => {
    const value = payload[key]
    if (typeof value !== 'string' || value === '') return []
    return [place.language === 'ja' ? `「${value}」` : `“${value}”`]
  })
  const by = machineReason === 'internal' || machineReason === 'undone' ? said[machineReason] : said.machine
  const text = [...told, machine ? by : '', joined ? said.joined : ''].filter(Boolean).join(' ')
  return text === '' ? undefined : text
}

function told(entry: Entry, telling: Telling): EventDay['entries'][number] {
  const { place } = telling
  const text = textOf(entry, telling)
  return {
    key: String(entry.seq),
    time: formatTime(entry.occurredAt, place),
    moment: new Date(entry.occurredAt).toISOString(),
    ...lookOfEvent(entry.kind),
    title: startSentence(entry.words[place.language]),
    ...(text !== undefined && { text }),
    ...(entry.points !== undefined && { end: telling.pointsOf(entry.points) }),
  }
}

/** What happened day by day, the newest first, as the organisation's clock has it. */
export function eventDays(entries: readonly Entry[], telling: Telling): readonly EventDay[] {
  const days = new Map<string, EventDay['entries']>()
  for (const entry of entries) {
    const day = formatFullDay(entry.occurredAt, telling.place)
    days.set(day, [...(days.get(day) ?? []), told(entry, telling)])
  }
  return [...days].map(([key, all]) => ({
    key,
    label: formatDay(Date.parse(all[0]?.moment ?? ''), telling.place),
    entries: all,
  }))
}
