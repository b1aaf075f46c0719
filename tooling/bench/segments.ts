import { type Condition, READY_MADE_SEGMENTS } from '@shirube/audience'
import { countMatching, type Database } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import { startOfDay } from '@shirube/kernel/zone'
import type { OpenCrowd } from '../crowd/open-crowd.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const ZONE = 'Asia/Tokyo'

/** The same question as somebody would write it by hand who knows the tables and PostgreSQL well. */
type ByHand = (db: Database, since: (days: number) => EpochMs) => Promise<readonly { n: number }[]>

const BY_HAND: Readonly<Record<string, ByHand>> = {
  'researching-now': (db, since) => db`
    with b as (
      select lead_id, count(*) filter (where kind = 'page.viewed') as views,
        count(*) filter (where kind = 'asset.downloaded') as downloads,
        count(*) filter (where kind = 'mail.clicked') as clicks
      from events where kind in ('page.viewed', 'asset.downloaded', 'mail.clicked') and not machine
        and occurred_at >= ${since(7)}::timestamptz group by 1)
    select count(*) as n from b join leads l on l.id = b.lead_id
    where l.merged_into is null and (views >= 5 or (views >= 2 and downloads >= 1) or (clicks >= 1 and views >= 3))`,
  'open-without-click': (db, since) => db`
    select count(*) as n from (
      select lead_id from events where kind = 'mail.opened' and not machine and occurred_at >= ${since(90)}::timestamptz
      group by 1 having count(*) >= 3
      except select lead_id from events where kind = 'mail.clicked' and not machine and occurred_at >= ${since(90)}::timestamptz) b
    join leads l on l.id = b.lead_id where l.merged_into is null`,
  'rare-buyers': (db, since) => db`
    select count(*) as n from (
      select lead_id from events where kind = 'purchase.made' and not machine and occurred_at >= ${since(365)}::timestamptz
      group by 1 having count(*) between 1 and 2) b
    join leads l on l.id = b.lead_id where l.merged_into is null`,
  asleep: (db, since) => db`
    select count(*) as n from leads l where l.merged_into is null and l.created_at < ${since(180)}::timestamptz
      and not exists (select 1 from events e where e.lead_id = l.id and not e.machine
        and e.kind in ('page.viewed', 'mail.opened', 'mail.clicked', 'store.visited', 'purchase.made')
        and e.occurred_at >= ${since(180)}::timestamptz)`,
}

/** How a would-be segment is counted, by the product and by hand. */
export interface CountedSegment {
  readonly name: string
  readonly comparison: Comparison
}

const conditionOf = (id: string): Condition => {
  const ready = Object.values(READY_MADE_SEGMENTS).flat()
  const found = ready.find((one) => one.id === id)
  if (!found) throw new Error(`There is no ready-made segment "${id}"`)
  return found.condition
}

/** Ratio 8: the number of a would-be segment among a crowd, against a statement written by hand. */
export async function* benchSegments(crowd: OpenCrowd, pairs: number): AsyncGenerator<CountedSegment> {
  const { db } = crowd
  const now = Date.now()
  const since = (days: number): EpochMs => startOfDay(now, ZONE, days)
  for (const [name, byHand] of Object.entries(BY_HAND)) {
    const asked = { condition: conditionOf(name), now, zone: ZONE }
    const product = (): Promise<Sample> => sample(1, async () => void (await countMatching(db, asked)))
    const baseline = (): Promise<Sample> => sample(1, async () => void (await byHand(db, since)))
    const [ours, [theirs]] = [await countMatching(db, asked), await byHand(db, since)]
    if (ours !== theirs?.n) throw new Error(`${name}: ${ours} by the product, ${theirs?.n} by hand`)
    yield { name, comparison: await compare({ pairs, product, baseline }) }
  }
}
