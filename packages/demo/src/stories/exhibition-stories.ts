import { does, listed, views } from '../past/deeds.ts'
import type { Deed, Life } from '../past/life.ts'
import type { Calendar } from '../past/past-clock.ts'
import { COMPETITOR } from '../people/companies.ts'
import { chance, inventPerson } from '../people/invent-person.ts'
import { answersFor } from './answers-of-staff.ts'
import { byHand } from './arrivals.ts'

const DAY = 86_400_000
const EXHIBITION = '計測・保全展 2026'

/** The keen come back to the site day after day; most look once or not at all. */
function visits(n: number, arrives: number): readonly Deed[] {
  const days = n % 5 === 0 ? 5 : chance(n, 'days', 5) < 3 ? 0 : 1
  return Array.from(
    { length: days },
    (_, i) => arrives + (i + 1) * DAY + chance(n, `hour ${i}`, 8) * 3_600_000,
  ).flatMap((at, i) => [views(at, 'product'), ...(i % 2 === 0 ? [views(at + 120_000, 'price')] : [])])
}

/** Business cards that were handed over at an exhibition. */
export function exhibitionStories(calendar: Calendar, from: number, count: number): readonly Life[] {
  return Array.from({ length: count }, (_, i): Life => {
    const n = from + i
    const person = inventPerson(n)
    const daysAgo = i % 2 === 0 ? 33 : 6
    const arrives = calendar.ago(daysAgo, 10 + chance(n, 'hour', 60) / 10)
    return {
      person,
      arrives,
      arrive: byHand(person, `${EXHIBITION}（名刺）`, 'card'),
      deeds: [
        does(arrives, 'exhibition_visited', {
          exhibition: EXHIBITION,
          minutes: 3 + chance(n, 'minutes', 20),
        }),
        ...visits(n, arrives),
      ],
      character: {
        opens: chance(n, 'opens', 2) === 0,
        clicks: false,
        patience: 3 + chance(n, 'patience', 20),
        ...answersFor(n),
      },
    }
  })
}

const QUIET = { opens: false, clicks: false, patience: 1 } as const

/** Leads of the lists that are left out of sends and scores: customers, deals, competitors, test addresses. */
export function listedStories(calendar: Calendar, from: number): readonly Life[] {
  const lists = [
    'customer',
    'customer',
    'customer',
    'customer',
    'negotiation',
    'negotiation',
    'competitor',
    'test',
  ]
  return lists.map((list, i): Life => {
    const n = from + i
    const arrives = calendar.ago(66 - i, 11)
    const person = list === 'competitor' ? inventPerson(n, COMPETITOR) : inventPerson(n)
    const looks = list === 'competitor' ? 'recruit' : 'product'
    return {
      person,
      arrives,
      arrive: byHand(person, list === 'test' ? 'テスト' : '既存の取引先名簿', 'business'),
      deeds: [listed(arrives + 60_000, list), views(arrives + 3 * DAY, looks)],
      character: QUIET,
    }
  })
}
