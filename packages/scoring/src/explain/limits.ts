import { explain, payloadFieldName } from '@shirube/audience'
import { fill, type Language, type Localised, type NarrationContext } from '@shirube/kernel'
import type { Decay } from '../rule/decay.ts'
import { type BehaviourRule, kindCounted } from '../rule/score-rule.ts'

const SENTENCES = {
  when: { ja: '条件：{who}', en: 'only if {who}' },
  once: { ja: '1回だけ', en: 'once only' },
  oncePer: { ja: '同じ{what}につき1回', en: 'once for each {what}' },
  perDay: { ja: '1日{n}回まで', en: 'at most {n} a day' },
  total: { ja: '合計{n}回まで', en: 'at most {n} in all' },
  halfLife: { ja: '{days}日ごとに半減', en: 'halves every {days} days' },
  ageing: { ja: '{days}日後に{percent}%', en: '{percent}% left after {days} days' },
} as const satisfies Record<string, Localised>

const times = (n: number, language: Language): string =>
  language === 'ja' ? String(n) : n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`

function decayText(decay: Decay, language: Language): readonly string[] {
  if (decay.kind === 'halfLife') return [fill(SENTENCES.halfLife[language], { days: decay.days })]
  return decay.steps.map((step) =>
    fill(SENTENCES.ageing[language], { days: step.afterDays, percent: step.keepPercent }),
  )
}

/** What narrows a rule down: its condition on the lead, how often it counts, how its points grow old. */
export function limits(rule: BehaviourRule, context: NarrationContext): readonly string[] {
  const { language } = context
  const { when, repeat, caps, decay } = rule
  const fields = repeat.kind === 'oncePer' ? repeat.fields : []
  const kind = kindCounted(rule)
  const what = fields.map((field) => (kind ? payloadFieldName({ kind, field }, context) : field))
  return [
    ...(when ? [fill(SENTENCES.when[language], { who: explain(when, context) })] : []),
    ...(repeat.kind === 'once' ? [SENTENCES.once[language]] : []),
    ...(what.length > 0
      ? [fill(SENTENCES.oncePer[language], { what: what.join(language === 'ja' ? '・' : ' and ') })]
      : []),
    ...(caps?.perDay === undefined
      ? []
      : [fill(SENTENCES.perDay[language], { n: times(caps.perDay, language) })]),
    ...(caps?.total === undefined
      ? []
      : [fill(SENTENCES.total[language], { n: times(caps.total, language) })]),
    ...(decay ? decayText(decay, language) : []),
  ]
}
