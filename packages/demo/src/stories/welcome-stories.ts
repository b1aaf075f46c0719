import { DEMO_SEMINARS } from '../catalogue/seminars.ts'
import { attends, listed, registers, views } from '../past/deeds.ts'
import type { Life } from '../past/life.ts'
import type { Calendar } from '../past/past-clock.ts'
import { chance, inventPerson } from '../people/invent-person.ts'
import { answersFor } from './answers-of-staff.ts'
import { byForm, byHand } from './arrivals.ts'

const HOUR = 3_600_000

const readerOf = (n: number): Life['character'] => ({
  opens: chance(n, 'opens', 10) < 5,
  clicks: chance(n, 'clicks', 10) < 4,
  patience: 1 + chance(n, 'patience', 40),
  ...answersFor(n),
})

/** The guests of a seminar so many days ago: they come in afterwards, by the list of those who were there. */
export function seminarStories(
  calendar: Calendar,
  seminar: {
    readonly id: string
    readonly title: string
    readonly daysAgo: number
    readonly from: number
    readonly count: number
  },
): readonly Life[] {
  const { id, title, daysAgo, from, count } = seminar
  return Array.from({ length: count }, (_, i): Life => {
    const n = from + i
    const person = inventPerson(n)
    const arrives = calendar.ago(daysAgo, 17) + i * 1_000
    const looks = chance(n, 'looks', 3) === 0 ? [views(arrives + 26 * HOUR, 'product')] : []
    return {
      person,
      arrives,
      arrive: byHand(person, title, 'consent'),
      deeds: [attends(arrives, id), listed(arrives + 60_000, 'seminar-guests'), ...looks],
      character: readerOf(n),
    }
  })
}

/** Subscribers of the newsletter, the last of them at this moment. */
export function newsletterStories(calendar: Calendar, from: number, count: number): readonly Life[] {
  return Array.from({ length: count }, (_, i): Life => {
    const n = from + i
    const person = inventPerson(n)
    const fresh = i >= count - 2
    const days = Math.round(50 - (i * 48) / count)
    const arrives = fresh
      ? calendar.now - (count - i) * 90_000
      : calendar.ago(days, 8 + chance(n, 'hour', 130) / 10)
    return {
      person,
      arrives,
      arrive: byForm(person, 'newsletter'),
      deeds:
        fresh || n % 3 !== 0 ? [] : [registers(calendar.ago(3, 11 + (n % 7) / 2), DEMO_SEMINARS.coming.id)],
      character: readerOf(n),
      fresh,
    }
  })
}
