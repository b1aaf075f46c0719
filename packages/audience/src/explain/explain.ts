import { fill, type Language, type Localised, type NarrationContext } from '@shirube/kernel'
import { type Condition, isLeaf } from '../condition/condition.ts'
import { explainLeaf } from './explain-leaf.ts'
import type { Phrase } from './phrase.ts'
import { isEmpty, simplified } from './simplified.ts'

const WORDS = {
  all: { ja: '、かつ', en: ' and ' },
  any: { ja: '、または', en: ' or ' },
  brackets: { ja: '（{text}）', en: '({text})' },
  everybody: { ja: 'すべての人', en: 'everyone' },
  nobody: { ja: 'だれもあてはまらない', en: 'nobody' },
  except: { ja: '{who}人を除く', en: 'everyone except anyone {who}' },
  without: { ja: '{text}、ただし{who}人を除く', en: '{text}, excluding anyone {who}' },
  otherThan: { ja: '{who}人以外', en: 'is not someone {who}' },
  people: { ja: '{who}人', en: 'anyone {who}' },
  allPeopleBut: { ja: '{who}人を除く全員', en: 'everyone except anyone {who}' },
  peopleBut: { ja: '{who}人（{but}人を除く）', en: 'anyone {who}, excluding anyone {but}' },
  noPeople: { ja: '該当者なし', en: 'nobody' },
} as const satisfies Record<string, Localised>

const bracketed = (phrase: Phrase, text: string, language: Language): string =>
  phrase.compound ? fill(WORDS.brackets[language], { text }) : text

function joined(kind: 'all' | 'any', parts: readonly Phrase[], language: Language): Phrase {
  const [first] = parts
  if (parts.length === 1 && first) return first
  const text = parts.map((part) => bracketed(part, part.text, language)).join(WORDS[kind][language])
  if (language === 'en') {
    const who = parts.map((part) => bracketed(part, part.relative, language)).join(WORDS[kind].en)
    return { text, relative: who, compound: true }
  }
  const last = parts.at(-1)
  const before = parts.slice(0, -1).map((part) => bracketed(part, part.text, language))
  // Only the last word of the row changes before a person.
  const ending =
    last === undefined ? '' : last.compound ? bracketed(last, last.text, language) : last.relative
  const relative = [...before, last?.compound ? `${ending}の` : ending].join(WORDS[kind].ja)
  return { text, relative, compound: true }
}

/** Those left out, in one breath: who meets any of these. */
const excluded = (parts: readonly Condition[], context: NarrationContext): string =>
  joined(
    'any',
    parts.map((part) => phrase(part, context)),
    context.language,
  ).relative

function allOf(parts: readonly Condition[], context: NarrationContext): Phrase {
  const { language } = context
  const negative = parts.flatMap((part) => (part.kind === 'not' ? [part.of] : []))
  const positive = parts.filter((part) => part.kind !== 'not').map((part) => phrase(part, context))
  if (negative.length === 0) return joined('all', positive, language)
  const who = excluded(negative, context)
  if (positive.length === 0) {
    const text = fill(WORDS.except[language], { who })
    const relative =
      language === 'ja'
        ? `${fill(WORDS.otherThan.ja, { who })}の`
        : `who ${fill(WORDS.otherThan.en, { who })}`
    return { text, relative, compound: true }
  }
  const row = joined('all', positive, language)
  const text = fill(WORDS.without[language], { text: row.text, who })
  const relative = language === 'ja' ? `${text}の` : fill(WORDS.without.en, { text: row.relative, who })
  return { text, relative, compound: true }
}

function phrase(condition: Condition, context: NarrationContext): Phrase {
  const { language } = context
  if (isLeaf(condition)) return explainLeaf(condition, context)
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of, context)
    case 'any':
      return joined(
        'any',
        condition.of.map((part) => phrase(part, context)),
        language,
      )
    case 'not': {
      const text = fill(WORDS.otherThan[language], { who: phrase(condition.of, context).relative })
      return { text, relative: language === 'ja' ? `${text}の` : `who ${text}`, compound: false }
    }
  }
}

/** A condition as a marketer would say it: 「スコア（合計）が10点以上、かつ過去7日以内に「導入ページ」を見た」. */
export function explain(condition: Condition, context: NarrationContext): string {
  const told = simplified(condition)
  const { language } = context
  if (isEmpty(told, 'all')) return WORDS.everybody[language]
  if (isEmpty(told, 'any')) return WORDS.nobody[language]
  return (told.kind === 'not' ? allOf([told], context) : phrase(told, context)).text
}

/** Those who meet a condition, as they are spoken of: 「メールの配信許諾がある人（リスト「競合」に入っている人を除く）」. */
export function explainPeople(condition: Condition, context: NarrationContext): string {
  const told = simplified(condition)
  const { language } = context
  if (isEmpty(told, 'all')) return WORDS.everybody[language]
  if (isEmpty(told, 'any')) return WORDS.noPeople[language]
  const parts = told.kind === 'all' ? told.of : [told]
  const negative = parts.flatMap((part) => (part.kind === 'not' ? [part.of] : []))
  const positive = parts.filter((part) => part.kind !== 'not').map((part) => phrase(part, context))
  if (negative.length === 0) {
    return fill(WORDS.people[language], { who: joined('all', positive, language).relative })
  }
  const but = excluded(negative, context)
  if (positive.length === 0) return fill(WORDS.allPeopleBut[language], { who: but })
  return fill(WORDS.peopleBut[language], { who: joined('all', positive, language).relative, but })
}
