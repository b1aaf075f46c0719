import { calendarOf, formatTime, type Place } from '@shirube/ui'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** 「11/24 9:00」, "24 Nov 9:00": a moment on a card, where there is no room for the weekday. */
export function shortMoment(at: number, place: Place): string {
  const { month, day } = calendarOf(at, place.zone)
  const date = place.language === 'ja' ? `${month}/${day}` : `${day} ${MONTHS[month - 1] ?? ''}`
  return `${date} ${formatTime(at, place)}`
}
