import { fill, type Language, type Localised } from '@shirube/kernel'

const SENTENCES = {
  today: { ja: '今日', en: 'today' },
  future: { ja: '{to}後', en: 'in {to}' },
  past: { ja: '{from}前', en: '{from} ago' },
  recent: { ja: '過去{from}以内', en: 'within the past {from}' },
  soon: { ja: '今日から{to}以内', en: 'within the next {to}' },
  pastRange: { ja: '{from}前から{to}前まで', en: 'between {from} and {to} ago' },
  futureRange: { ja: '{from}後から{to}後まで', en: 'between {from} and {to} from today' },
  around: { ja: '{from}前から{to}後まで', en: 'between {from} ago and {to} from today' },
} as const satisfies Record<string, Localised>

function sentenceFor(from: number, to: number): keyof typeof SENTENCES {
  if (from === to) return from === 0 ? 'today' : from > 0 ? 'future' : 'past'
  if (to === 0) return 'recent'
  if (from === 0) return 'soon'
  if (to < 0) return 'pastRange'
  return from > 0 ? 'futureRange' : 'around'
}

/** A range of days from today, negative ones past: 過去7日以内, "within the past 7 days". */
export function relativeDays(from: number, to: number, language: Language): string {
  const days = (n: number): string => {
    const size = Math.abs(n)
    return language === 'ja' ? `${size}日` : size === 1 ? '1 day' : `${size} days`
  }
  return fill(SENTENCES[sentenceFor(from, to)][language], { from: days(from), to: days(to) })
}
