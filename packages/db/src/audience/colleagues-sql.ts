import type { NumberTest, ValueTest } from '@shirube/audience'
import type { Queryable } from '../connect/database.ts'
import type { Fragment } from './fragment.ts'
import { covers, inWholeRange, wholeRange } from './whole-range.ts'

function numberTest(test: ValueTest): NumberTest | undefined {
  if (test.op === 'atLeast' || test.op === 'atMost' || test.op === 'between') return test
  return test.op === 'is' && typeof test.value === 'number' ? { op: 'exactly', value: test.value } : undefined
}

/** The points that all people of the company `c` have together for what they do; 0 where nobody has any. */
export const companyEngagement = (db: Queryable) => db`
  (select coalesce(sum(s.site + s."real"), 0)::int from leads y join scores s on s.lead_id = y.id
    where y.company_id = c.id and y.merged_into is null)`

/**
 * What a condition asks of the engagement of all people of the lead's company. The sums are made once for all
 * companies: when 0 passes, those are looked for that do not.
 */
export function engagementSql(db: Queryable, test: ValueTest): Fragment {
  const asked = numberTest(test)
  if (asked === undefined) return test.op === 'exists' ? db`l.company_id is not null` : db`false`
  const range = wholeRange(asked)
  const passes = inWholeRange(db, db`sum(s.site + s."real")`, range)
  const among = (having: Fragment): Fragment => db`
    select y.company_id from leads y join scores s on s.lead_id = y.id
    where y.company_id is not null and y.merged_into is null group by 1 having ${having}`
  return covers(range, 0)
    ? db`(l.company_id is not null and l.company_id not in (${among(db`not (${passes})`)}))`
    : db`coalesce(l.company_id in (${among(passes)}), false)`
}
