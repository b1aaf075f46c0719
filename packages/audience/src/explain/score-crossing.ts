import { fill, type Localised, type NarrationContext } from '@shirube/kernel'
import type { NumberTest } from '../condition/condition.ts'
import type { EventMatch } from '../event/match.ts'
import { type ScoreMeasure, scoreMeasureSchema } from '../vocabulary.ts'
import { MEASURE_WORDS } from '../words/vocabulary-words.ts'
import { numberText } from './amounts.ts'
import type { Phrase } from './phrase.ts'

const SENTENCES = {
  up: { ja: 'スコア（{measure}）が{n}点に達した', en: 'reached a score ({measure}) of {n}' },
  down: { ja: 'スコア（{measure}）が{n}点を下回った', en: 'fell below a score ({measure}) of {n}' },
  rise: {
    ja: '{days}日以内にスコア（{measure}）が{n}点以上上がった',
    en: 'gained at least {n} points ({measure}) within {days} days',
  },
} as const satisfies Record<string, Localised>

/** A crossing of the score as far as it is known. */
export interface KnownCrossing {
  readonly measure: ScoreMeasure
  readonly threshold: number
  readonly direction: 'up' | 'down'
  readonly withinDays?: number | undefined
}

/** A crossing in words: 「スコア（合計）が20点に達した」. */
export function crossingText(crossing: KnownCrossing, context: NarrationContext): string {
  const { measure, threshold, direction, withinDays } = crossing
  const sentence = SENTENCES[withinDays === undefined ? direction : 'rise'][context.language]
  return fill(sentence, {
    measure: MEASURE_WORDS[measure][context.language],
    n: numberText(threshold),
    days: withinDays ?? 0,
  })
}

/** A match that names measure and threshold of a crossing, and nothing that this sentence cannot say. */
export function explainCrossing(
  match: EventMatch,
  times: NumberTest | undefined,
  context: NarrationContext,
): Phrase | undefined {
  if (match.kind !== 'score.crossed' || times !== undefined) return undefined
  const asked = new Map(
    (match.where ?? []).map((test) => [test.field, test.op === 'is' ? test.value : undefined]),
  )
  const [measure, threshold, direction, withinDays] = ['measure', 'threshold', 'direction', 'withinDays'].map(
    (field) => asked.get(field),
  )
  const known = scoreMeasureSchema.safeParse(measure)
  if (!known.success || typeof threshold !== 'number' || asked.has('before') || asked.has('after'))
    return undefined
  if (direction !== 'up' && direction !== 'down') return undefined
  if (withinDays !== undefined && typeof withinDays !== 'number') return undefined
  const text = crossingText({ measure: known.data, threshold, direction, withinDays }, context)
  return { text, relative: context.language === 'ja' ? text : `who ${text}`, compound: false }
}
