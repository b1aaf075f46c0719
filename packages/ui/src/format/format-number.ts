import type { Language } from './language.ts'

const whole = new Intl.NumberFormat('en-US')
const compact = {
  ja: new Intl.NumberFormat('ja-JP', { notation: 'compact' }),
  en: new Intl.NumberFormat('en-US', { notation: 'compact' }),
} as const
const MINUS = '\u2212'
const MAN = 10_000
const OKU = 100_000_000

/** 「1,284」: every digit, in groups of three. */
export const formatNumber = (n: number): string => whole.format(n).replace('-', MINUS)

/** 「1,284」, and from ten thousand 「1.2万」, "12K": a count where room is little. */
export const formatCount = (n: number, language: Language): string =>
  Math.abs(n) < MAN ? formatNumber(n) : compact[language].format(n).replace('-', MINUS)

/** 「12人」, "12 people". */
export const formatPeople = (n: number, language: Language): string =>
  language === 'ja' ? `${formatNumber(n)}人` : `${formatNumber(n)} ${n === 1 ? 'person' : 'people'}`

/** 「58%」「58.2%」: a share from 0 to 1. */
export const formatShare = (share: number, digits = 0): string => `${(share * 100).toFixed(digits)}%`

/** 「+5」「−2」「±0」: points or people gained and lost. */
export function formatChange(n: number): string {
  if (n === 0) return '±0'
  return n > 0 ? `+${formatNumber(n)}` : formatNumber(n)
}

/** 「6,420万円」「1億2,300万円」, "¥64,200,000": an amount of whole yen, none of it rounded away. */
export function formatYen(yen: number, language: Language): string {
  if (language === 'en') return `${yen < 0 ? MINUS : ''}¥${whole.format(Math.abs(yen))}`
  if (yen === 0 || yen % MAN !== 0) return `${formatNumber(yen)}円`
  const [oku, man] = [Math.trunc(Math.abs(yen) / OKU), (Math.abs(yen) % OKU) / MAN]
  const words = [oku > 0 ? `${whole.format(oku)}億` : '', man > 0 ? `${whole.format(man)}万` : '']
  return `${yen < 0 ? MINUS : ''}${words.join('')}円`
}
