import type { Queryable } from '@shirube/db'
import type { PointsSumRow } from '@shirube/db/hot-lead'
import type { Localised } from '@shirube/kernel'
import { ruleSubject } from '@shirube/scoring'
import type { Assets } from '../publish/assets.ts'
import { rulesThen, STEP } from './explain-points.ts'
import { inBoth } from './speak.ts'

const GONE = { ja: '削除されたルール', en: 'a deleted rule' } as const

/** What each reason for a score is, without its points: 「商品ページ」を見た; one look at the rules for all of them. */
export async function explainReasons(
  db: Queryable,
  assets: Assets,
  reasons: readonly Pick<PointsSumRow, 'rule' | 'ruleSet' | 'note'>[],
): Promise<readonly Localised[]> {
  const given = reasons.map(({ rule: ruleId, ruleSet, note }) => ({ ruleId, ruleSet, note }))
  const ruleOf = await rulesThen(db, given)
  return given.map((one) => {
    const rule = ruleOf(one)
    if (rule) return inBoth(assets, (context) => rule.name ?? ruleSubject(rule, context))
    if (one.ruleId !== null) return GONE
    const note = one.note?.trim()
    return { ja: note || STEP.ja, en: note || STEP.en }
  })
}
