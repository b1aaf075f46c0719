import {
  type FactEvent,
  factsOf,
  matches,
  matchesEvent,
  mergeNeeds,
  NO_NEEDS,
  READY_MADE_SEGMENTS,
  topicsOf,
} from '@shirube/audience'
import { loadFacts, type Queryable, segmentDifferences } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import type { OpenCrowd } from '../crowd/open-crowd.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const ZONE = 'Asia/Tokyo'
const CHANGED = 1_000
/** So many thousands one after the other, so that the process is as warm as one that runs all day. */
const TIMES = 10
const AT_ONCE = 8
/** What a rebuild asks for at a time; finding it holds everybody against the condition. */
const PAGE = 2_000
const organisation = { timeZone: ZONE, language: 'ja' } as const

type Change = Pick<FactEvent, 'kind' | 'payload' | 'machine'> & { readonly lead: LeadId }

/**
 * Ratio 8, its second half: the ready-made segments of 1,000 leads, each after the last thing that it did, against
 * those of everybody found anew. Neither side has to write anything.
 */
export async function benchSegmentChanges({ db }: OpenCrowd, pairs: number): Promise<Comparison> {
  const now = Date.now()
  const segments = Object.values(READY_MADE_SEGMENTS)
    .flat()
    .map(({ id, condition }) => ({ id, condition, needs: factsOf(condition), on: topicsOf(condition) }))
  const changes = await db<Change[]>`
    select l.id as lead, e.kind, e.payload, e.machine
    from (select id from leads where merged_into is null order by md5(id::text) limit ${CHANGED * TIMES}) l
    cross join lateral (select * from events where lead_id = l.id order by seq desc limit 1) e`

  const follow = async (tx: Queryable, change: Change): Promise<void> => {
    const touched = segments.filter(
      ({ on }) => on.score || on.matches.some((match) => matchesEvent(match, change)),
    )
    if (touched.length === 0) return
    const needs = touched.map((segment) => segment.needs).reduce(mergeNeeds, NO_NEEDS)
    const facts = await loadFacts(tx, change.lead, { needs, from: now, organisation })
    for (const { condition } of touched) matches(condition, facts, now)
  }
  const changed = async (): Promise<void> => {
    const left = [...changes]
    const work = async (): Promise<void> => {
      const connection = await db.reserve()
      // As in the transaction of a lead (decision 0122).
      await connection`set plan_cache_mode = force_generic_plan`
      for (let change = left.pop(); change; change = left.pop()) await follow(connection, change)
      await connection`reset plan_cache_mode`
      connection.release()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
  const rebuilt = async (): Promise<void> => {
    for (const { id, condition } of segments)
      await segmentDifferences(db, { id, condition, now, zone: ZONE }, { limit: PAGE })
  }
  const product = (): Promise<Sample> => sample(TIMES, changed)
  const baseline = (): Promise<Sample> => sample(1, rebuilt)
  return await compare({ pairs, product, baseline })
}
