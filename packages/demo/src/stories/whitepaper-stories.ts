import { downloads, views } from '../past/deeds.ts'
import type { Character, Deed, Life } from '../past/life.ts'
import type { Calendar } from '../past/past-clock.ts'
import { chance, inventPerson } from '../people/invent-person.ts'
import { answersFor } from './answers-of-staff.ts'
import { byForm } from './arrivals.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** Of the readers, who answers how. */
function characterOf(n: number): Character {
  return {
    opens: chance(n, 'opens', 10) < 6,
    clicks: chance(n, 'clicks', 10) < 5,
    patience: 1 + chance(n, 'patience', 30),
    ...answersFor(n),
  }
}

function deedsOf(n: number, arrives: number): readonly Deed[] {
  const interest = chance(n, 'interest', 10)
  return [
    ...(chance(n, 'downloads', 10) < 7 ? [downloads(arrives + 2 * MINUTE, 'whitepaper')] : []),
    ...(interest > 3 ? [views(arrives + 6 * MINUTE, 'product'), views(arrives + 9 * MINUTE, 'takase')] : []),
    ...(interest > 6
      ? [views(arrives + 2 * DAY, 'product'), views(arrives + 2 * DAY + 3 * MINUTE, 'price')]
      : []),
    ...(interest > 8
      ? [views(arrives + 5 * DAY, 'product'), views(arrives + 5 * DAY + MINUTE, 'cases')]
      : []),
  ]
}

const INTERESTS = ['ポンプ', '送風機', 'コンプレッサー', '工作機械'] as const

/** Those who asked for the guide over the last ten weeks, and some who do so at this moment. */
export function whitepaperStories(calendar: Calendar, from: number, count: number): readonly Life[] {
  return Array.from({ length: count }, (_, i): Life => {
    const n = from + i
    const person = inventPerson(n)
    const fresh = i >= count - 4
    const daysAgo = Math.round(70 * (1 - i / (count - 4)) ** 1.7)
    const arrives = fresh
      ? calendar.now - (count - i) * MINUTE
      : calendar.ago(daysAgo, 9 + chance(n, 'hour', 90) / 10)
    const interests = [INTERESTS[chance(n, 'machine', INTERESTS.length)] ?? 'ポンプ']
    return {
      person,
      arrives,
      arrive: byForm(person, 'whitepaper', { interests }),
      deeds: fresh ? [] : deedsOf(n, arrives),
      character: characterOf(n),
      fresh,
    }
  })
}
