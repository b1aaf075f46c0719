import { explainEvent, type FactEvent } from '@shirube/audience'
import { fill, type Localised, type NarrationContext } from '@shirube/kernel'
import type { ScoreEntry } from '../entry/score-entry.ts'
import type { ScoreRule } from '../rule/score-rule.ts'
import { ruleSubject } from './explain-rule.ts'
import { signedPoints } from './signed-points.ts'

const SENTENCES = {
  met: { ja: '{what} {points}', en: '{what} {points}' },
  withdrawn: { ja: 'あてはまらなくなった：{what} {points}', en: 'no longer true: {what} {points}' },
  decay: { ja: '時間がたった：{what} {points}', en: 'faded with time: {what} {points}' },
  gone: { ja: '削除されたルール', en: 'a deleted rule' },
} as const satisfies Record<ScoreEntry['reason'] | 'gone', Localised>

/** An entry with what is still known of it: the rule may have been deleted, the event grown out of retention. */
export interface ExplainedEntry {
  readonly entry: Pick<ScoreEntry, 'points' | 'reason'>
  readonly rule?: ScoreRule | undefined
  readonly event?: Pick<FactEvent, 'kind' | 'payload'> | undefined
}

/** The rule's own name or sentence; where it asks nothing in particular, the event tells more. */
function subject({ rule, event }: ExplainedEntry, context: NarrationContext): string {
  const told = event && explainEvent(event, context)
  if (!rule) return told ?? SENTENCES.gone[context.language]
  if (rule.name !== undefined) return rule.name
  const anyOfItsKind =
    rule.kind === 'behaviour' && rule.on.kind === 'event' && rule.on.match.where === undefined
  return (anyOfItsKind ? told : undefined) ?? ruleSubject(rule, context)
}

/** Why these points: «「商品ページ」を見た +3», "opened “November news” +2" (D6). */
export const explainEntry = (explained: ExplainedEntry, context: NarrationContext): string =>
  fill(SENTENCES[explained.entry.reason][context.language], {
    what: subject(explained, context),
    points: signedPoints(explained.entry.points),
  })
