import { explain, explainMatch, spanText } from '@shirube/audience'
import { fill, type Localised, type NarrationContext } from '@shirube/kernel'
import type { ScoreRule } from '../rule/score-rule.ts'
import { limits } from './limits.ts'
import { signedPoints } from './signed-points.ts'

const SENTENCES = {
  plain: { ja: '{what} {points}点', en: '{what}: {points}' },
  unfollowed: {
    ja: '{first}あと{span}以内に「{awaited}」がなかった',
    en: '{first} and within {span} nothing followed that is “{awaited}”',
  },
  limited: { ja: '{what} {points}点（{limits}）', en: '{what}: {points} ({limits})' },
} as const satisfies Record<string, Localised>

/** What a rule looks for, without its points: 「商品ページ」を見た, "viewed “Product pages”". */
export function ruleSubject(rule: ScoreRule, context: NarrationContext): string {
  if (rule.kind === 'fit') return explain(rule.when, context)
  if (rule.on.kind === 'event') return explainMatch(rule.on.match, context)
  if (rule.on.kind === 'sequence') return explain({ ...rule.on, kind: 'sequence' }, context)
  const { first, awaited, span } = rule.on
  return fill(SENTENCES.unfollowed[context.language], {
    first: explainMatch(first, context),
    awaited: explainMatch(awaited, context),
    span: spanText(span, context.language),
  })
}

/** A rule as a sentence: «「商品ページ」を見た +3点（1日1回まで）». */
export function explainRule(rule: ScoreRule, context: NarrationContext): string {
  const { language } = context
  const narrowed = rule.kind === 'behaviour' ? limits(rule, context) : []
  return fill(SENTENCES[narrowed.length > 0 ? 'limited' : 'plain'][language], {
    what: ruleSubject(rule, context),
    points: signedPoints(rule.points),
    limits: narrowed.join(language === 'ja' ? '、' : ', '),
  })
}
