import { assertNever, fill, type NarrationContext } from '@shirube/kernel'
import type { ConditionLeaf } from '../condition/condition.ts'
import { COMPANY_FIELDS, typeOfLeadField } from '../field.ts'
import { COMPANY_FIELD_WORDS, FIELD_UNITS } from '../words/field-words.ts'
import { CHANNEL_WORDS, MEASURE_WORDS, QUALIFICATION_WORDS, STAGE_WORDS } from '../words/vocabulary-words.ts'
import { numberTestText, spanText, windowText } from './amounts.ts'
import { matchPhrase } from './explain-match.ts'
import { explainTouch } from './explain-touch.ts'
import { explainValueTest } from './explain-value-test.ts'
import { fieldName } from './field-name.ts'
import { type Phrase, phraseOf, type Sentence } from './phrase.ts'
import { listed, namedAsset, quoted } from './quoted.ts'

type Leaf<K extends ConditionLeaf['kind']> = Extract<ConditionLeaf, { kind: K }>

const noun = { jaEnds: 'noun', enSubject: 'property' } as const
const verb = { jaEnds: 'verb', enSubject: 'lead' } as const
const SENTENCES = {
  score: { ja: 'スコア（{measure}）が{test}', en: 'score ({measure}) is {test}', ...noun },
  stage: { ja: 'ステージが{values}', en: 'stage is {values}', ...noun },
  qualification: { ja: 'リードステータスが{values}', en: 'lead status is {values}', ...noun },
  segment: { ja: 'セグメント{name}に入っている', en: 'is in segment {name}', ...verb },
  list: { ja: 'リスト{name}に入っている', en: 'is on list {name}', ...verb },
  owner: { ja: '担当者が{values}', en: 'owner is {values}', ...noun },
  owned: { ja: '担当者がいる', en: 'has an owner', ...verb },
  granted: { ja: '{channel}の配信許諾がある', en: 'has given consent for {channel}', ...verb },
  refused: { ja: '{channel}の配信を拒否している', en: 'has refused {channel}', ...verb },
  unknown: { ja: '{channel}の配信許諾が未確認', en: 'consent for {channel} is unknown', ...noun },
} as const satisfies Record<string, Sentence>

const SCORE_UNIT = { ja: '{n}点', en: '{n}' }
const LANGUAGES_HELD: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
}

function behaviour(leaf: Leaf<'behaviour'>, context: NarrationContext): Phrase {
  const { language } = context
  const did = matchPhrase(leaf.did, leaf.times, context)
  if (!leaf.within) return did
  const window = windowText(leaf.within, language)
  const put = (text: string): string => (language === 'ja' ? `${window}${text}` : `${text} ${window}`)
  return { text: put(did.text), relative: put(did.relative), compound: false }
}

const IN_ORDER = {
  two: { ja: '{first}後、{span}以内に{last}', en: '{first} and then {last} within {span}' },
  more: { ja: '{span}の間に、{steps}、の順に行動した', en: '{steps}, all within {span}' },
  adjacent: { ja: '（間に同じ種類の行動がない）', en: ' (with nothing else of that kind in between)' },
} as const

function sequence(leaf: Leaf<'sequence'>, context: NarrationContext): Phrase {
  const { language } = context
  const steps = leaf.steps.map((step) => matchPhrase(step, undefined, context).text)
  const sentence = steps.length === 2 ? IN_ORDER.two : IN_ORDER.more
  const done = fill(sentence[language], {
    first: steps[0] ?? '',
    last: steps.at(-1) ?? '',
    steps: steps.join(language === 'ja' ? ' → ' : ', then '),
    span: spanText(leaf.span, language),
  })
  const told = leaf.adjacent ? `${done}${IN_ORDER.adjacent[language]}` : done
  const window = leaf.within && windowText(leaf.within, language)
  const text = window === undefined ? told : language === 'ja' ? `${window}、${told}` : `${told}, ${window}`
  return { text, relative: language === 'ja' ? text : `who ${text}`, compound: false }
}

function attribute(leaf: Leaf<'attribute'>, context: NarrationContext): Phrase {
  const { language } = context
  const asked = {
    field: fieldName(leaf.field, context),
    type: typeOfLeadField(leaf.field),
    unit: FIELD_UNITS[leaf.field],
    nameOf: (value: string) => (leaf.field === 'language' ? LANGUAGES_HELD[value]?.[language] : undefined),
  }
  return explainValueTest(leaf.test, asked, language)
}

/** One leaf of a condition in words. */
export function explainLeaf(leaf: ConditionLeaf, context: NarrationContext): Phrase {
  const { language } = context
  const say = (sentence: Sentence, values: Readonly<Record<string, string>>): Phrase =>
    phraseOf(sentence, values, language)
  const names = (values: readonly string[]): string => listed(values, 'or', language)
  switch (leaf.kind) {
    case 'attribute':
      return attribute(leaf, context)
    case 'company': {
      const field = COMPANY_FIELD_WORDS[leaf.field][language]
      const asked = { field, type: COMPANY_FIELDS[leaf.field], unit: FIELD_UNITS[leaf.field] }
      return explainValueTest(leaf.test, asked, language)
    }
    case 'score': {
      const test = numberTestText(leaf.test, language, SCORE_UNIT)
      return say(SENTENCES.score, { measure: MEASURE_WORDS[leaf.measure][language], test })
    }
    case 'stage':
      return say(SENTENCES.stage, {
        values: names(leaf.oneOf.map((stage) => quoted(STAGE_WORDS[stage][language], language))),
      })
    case 'qualification':
      return say(SENTENCES.qualification, {
        values: names(leaf.oneOf.map((one) => quoted(QUALIFICATION_WORDS[one][language], language))),
      })
    case 'segment':
      return say(SENTENCES.segment, { name: namedAsset('segment', leaf.segment, context) })
    case 'list':
      return say(SENTENCES.list, { name: namedAsset('list', leaf.list, context) })
    case 'owner':
      if (!leaf.oneOf) return say(SENTENCES.owned, {})
      return say(SENTENCES.owner, { values: names(leaf.oneOf.map((id) => namedAsset('user', id, context))) })
    case 'consent':
      return say(SENTENCES[leaf.is], { channel: CHANNEL_WORDS[leaf.channel][language] })
    case 'behaviour':
      return behaviour(leaf, context)
    case 'sequence':
      return sequence(leaf, context)
    case 'touch':
      return explainTouch(leaf, context)
    default:
      return assertNever(leaf)
  }
}
