import type { Seminar, SeminarBody } from '@shirube/contract'
import { localTime, zonedInstant } from '@shirube/kernel/zone'

const HOUR = 3_600_000
const AFTERNOON = '14:00'

/** A seminar while it is written: its times as fields of the browser hold them, on the clock of its own zone. */
export interface SeminarDraft {
  readonly kind: SeminarBody['kind']
  readonly ja: string
  readonly en: string
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly place: string
  readonly capacity: number | undefined
  readonly form: string | undefined
}

function wallTime(at: number, zone: string): string {
  const { date, time } = localTime(at, zone)
  return `${date}T${time}`
}

/** What a seminar begins with, or an existing one as it stands. */
export function draftOf(
  seminar: Seminar | undefined,
  about: { readonly zone: string; readonly now: number },
): SeminarDraft {
  const timeZone = seminar?.timeZone ?? about.zone
  const { date } = localTime(about.now + 7 * 24 * HOUR, timeZone)
  const next = zonedInstant(date, AFTERNOON, timeZone)
  return {
    kind: seminar?.kind ?? 'seminar',
    ja: seminar?.title.ja ?? '',
    en: seminar?.title.en ?? '',
    startsAt: wallTime(seminar?.startsAt ?? next, timeZone),
    endsAt: wallTime(seminar?.endsAt ?? next + HOUR, timeZone),
    timeZone,
    place: seminar?.place ?? '',
    capacity: seminar?.capacity,
    form: seminar?.form,
  }
}

function instantOf(text: string, zone: string): number | undefined {
  const [date = '', time = ''] = text.split('T')
  return date === '' || time === '' ? undefined : zonedInstant(date, time, zone)
}

/** The seminar as it is kept; nothing while a part is missing or it ends before it begins. */
export function bodyOf(draft: SeminarDraft): SeminarBody | undefined {
  const { kind, timeZone, place, capacity, form } = draft
  const startsAt = instantOf(draft.startsAt, timeZone)
  const endsAt = instantOf(draft.endsAt, timeZone)
  const ja = draft.ja.trim() || draft.en.trim()
  if (ja === '' || startsAt === undefined || endsAt === undefined || endsAt <= startsAt) return undefined
  return {
    ...{ kind, startsAt, endsAt, timeZone, place: place.trim() },
    title: { ja, en: draft.en.trim() || ja },
    ...(capacity !== undefined && { capacity }),
    ...(form !== undefined && { form }),
  }
}
