import type { Database } from '@shirube/db'
import { ensurePartitions } from '@shirube/db'
import { makeChance } from './chance.ts'
import { fillHistory } from './history.ts'
import { fillCompanies, fillLeads, type Stretch } from './people.ts'

const AT_ONCE = 25_000
const PEOPLE_A_COMPANY = 20
const MONTHS = 14
const MONTH = 31 * 86_400_000

/** A crowd that never lived: so many leads, with ten events each in the mean, over the year before `end`. */
export interface Crowd {
  readonly leads: number
  readonly seed: number
  /** The last instant of what is made up. */
  readonly end: number
}

/** In how many parts a number of rows is made. */
function* stretches(rows: number): Generator<Stretch> {
  for (let from = 1; from <= rows; from += AT_ONCE) yield { from, to: Math.min(rows, from + AT_ONCE - 1) }
}

/** Fills an empty database of this release with a crowd; the same crowd makes the same rows. */
export async function fillCrowd(db: Database, crowd: Crowd, told: (leads: number) => void): Promise<void> {
  const companies = Math.max(1, Math.round(crowd.leads / PEOPLE_A_COMPANY))
  await makeChance(db, crowd.seed)
  await ensurePartitions(db, crowd.end - (MONTHS - 2) * MONTH, MONTHS)
  for (const part of stretches(companies)) await fillCompanies(db, part)
  for (const part of stretches(crowd.leads)) {
    await fillLeads(db, part, { companies, end: crowd.end })
    await fillHistory(db, part, crowd.end)
    told(part.to)
  }
  await db.unsafe('vacuum analyze')
}
