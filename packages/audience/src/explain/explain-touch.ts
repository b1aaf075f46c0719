import { fill, type NarrationContext } from '@shirube/kernel'
import type { ConditionLeaf } from '../condition/condition.ts'
import { isBuiltInKind } from '../event/kind.ts'
import { windowText } from './amounts.ts'
import { matchPhrase } from './explain-match.ts'
import type { Phrase } from './phrase.ts'
import { eventTitle } from './told-event.ts'

type Touch = Extract<ConditionLeaf, { kind: 'touch' }>

const WHICH = {
  first: { ja: '最初', en: 'first' },
  last: { ja: '最後', en: 'last' },
} as const

const SENTENCES = {
  any: { ja: '{which}の{title}があった', en: 'had a {which} {title}' },
  lately: { ja: '{which}の{title}が{window}あった', en: 'had the {which} {title} {window}' },
  meant: { ja: '{which}の{title}で、{did}', en: '{did} as the {which} {title}' },
  meantLately: {
    ja: '{which}の{title}が{window}あり、{did}',
    en: '{did} as the {which} {title}, {window}',
  },
} as const

/** The name of a kind within a sentence; one that the organisation named is said as it is written. */
function titleInside({ kind }: Touch['did'], context: NarrationContext): string {
  const title = eventTitle(kind, context)
  return context.language === 'en' && isBuiltInKind(kind)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title
}

/** The first or the last of a kind in words: 「最後の架電で、架電の結果が…だった」. */
export function explainTouch(leaf: Touch, context: NarrationContext): Phrase {
  const { language } = context
  const meant = leaf.did.where !== undefined && leaf.did.where.length > 0
  const sentence = meant
    ? SENTENCES[leaf.within ? 'meantLately' : 'meant']
    : SENTENCES[leaf.within ? 'lately' : 'any']
  const text = fill(sentence[language], {
    which: WHICH[leaf.which][language],
    title: titleInside(leaf.did, context),
    window: leaf.within ? windowText(leaf.within, language) : '',
    did: meant ? matchPhrase(leaf.did, undefined, context).text : '',
  })
  return { text, relative: language === 'ja' ? text : `who ${text}`, compound: false }
}
