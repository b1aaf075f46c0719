/** A moment as the calendar and clock of one place show it. */
export interface Calendar {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const byZone = new Map<string, Intl.DateTimeFormat>()

/** Reads an instant (epoch ms) in an IANA time zone; throws a RangeError for a zone that does not exist. */
export function calendarOf(at: number, zone: string): Calendar {
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  )
  const number = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name))
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
    hour: number('hour'),
    minute: number('minute'),
  }
}

/** Whole days from one calendar day to another; the hours do not count. */
export function daysBetween(from: Calendar, to: Calendar): number {
  const day = (c: Calendar): number => Date.UTC(c.year, c.month - 1, c.day) / 86_400_000
  return day(to) - day(from)
}

// Making a formatter costs a hundred times what using one does, and a table asks for hundreds.
function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = byZone.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
  })
  byZone.set(zone, made)
  return made
}
