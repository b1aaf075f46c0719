import type { ConditionLeaf, ScoreMeasure } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { ageSql } from './age-sql.ts'
import { behaviourSql } from './behaviour-sql.ts'
import { engagementSql } from './colleagues-sql.ts'
import { createdOnSql } from './created-on-sql.ts'
import { type Fragment, holdable, type Predicate } from './fragment.ts'
import { sequenceSql } from './sequence-sql.ts'
import type { SqlContext } from './sql-context.ts'
import { companyValue, leadValue } from './stored-value.ts'
import { touchSql } from './touch-sql.ts'
import { valueSql } from './value-sql.ts'
import { covers, inWholeRange, wholeRange } from './whole-range.ts'

type Leaf<K extends ConditionLeaf['kind']> = Extract<ConditionLeaf, { kind: K }>

function attributeSql(context: SqlContext, { field, test }: Leaf<'attribute'>): Fragment {
  if (field === 'age') return ageSql(context, test)
  if (field === 'createdOn') return createdOnSql(context, test)
  return valueSql(context, test, leadValue(context.db, field))
}

function measureSql(db: Queryable, measure: ScoreMeasure): Fragment {
  switch (measure) {
    case 'company':
      return db`s.company`
    case 'personal':
      return db`s.personal`
    case 'site':
      return db`s.site`
    case 'real':
      return db`s."real"`
    case 'fit':
      return db`s.company + s.personal`
    case 'engagement':
      return db`s.site + s."real"`
    case 'total':
      return db`s.total`
    default:
      return assertNever(measure)
  }
}

/** Who never had a point has no row: when 0 passes, those are looked for who do not. */
function scoreSql(db: Queryable, leaf: Leaf<'score'>): Predicate {
  const range = wholeRange(leaf.test)
  const passes = inWholeRange(db, measureSql(db, leaf.measure), range)
  const wanted = !covers(range, 0)
  return {
    found: db`exists (select 1 from scores s where s.lead_id = l.id and ${wanted ? passes : db`not (${passes})`})`,
    wanted,
  }
}

const found = (fragment: Fragment): Predicate => ({ found: fragment, wanted: true })

/** What one leaf of a condition asks of the lead `l`. */
export function leafSql(context: SqlContext, leaf: ConditionLeaf): Predicate {
  const { db } = context
  switch (leaf.kind) {
    case 'attribute':
      return found(attributeSql(context, leaf))
    case 'company': {
      if (leaf.field === 'engagement') return found(engagementSql(db, leaf.test))
      const value = companyValue(db, leaf.field)
      return found(
        db`exists (select 1 from companies c where c.id = l.company_id and ${valueSql(context, leaf.test, value)})`,
      )
    }
    case 'score':
      return scoreSql(db, leaf)
    case 'stage':
      return found(db`l.stage = any(${[...leaf.oneOf]}::text[])`)
    case 'qualification':
      return found(db`l.qualification = any(${[...leaf.oneOf]}::text[])`)
    case 'segment':
      if (!holdable(leaf.segment)) return found(db`false`)
      return found(
        db`exists (select 1 from segment_members m where m.segment_id = ${leaf.segment} and m.lead_id = l.id)`,
      )
    case 'list':
      if (!holdable(leaf.list)) return found(db`false`)
      return found(
        db`exists (select 1 from list_members m where m.list_id = ${leaf.list} and m.lead_id = l.id)`,
      )
    case 'owner':
      return found(
        leaf.oneOf
          ? db`coalesce(l.owner_id::text = any(${leaf.oneOf.filter(holdable)}::text[]), false)`
          : db`l.owner_id is not null`,
      )
    case 'consent':
      return found(db`coalesce(l.consents ->> ${leaf.channel}::text, 'unknown') = ${leaf.is}`)
    case 'behaviour':
      return behaviourSql(context, leaf)
    case 'sequence':
      return sequenceSql(context, leaf)
    case 'touch':
      return touchSql(context, leaf)
    default:
      return assertNever(leaf)
  }
}
