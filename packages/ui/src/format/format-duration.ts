import type { Language } from './language.ts'

const MINUTE = 60_000
const UNITS = [
  { ms: 86_400_000, ja: '日', en: ' d' },
  { ms: 3_600_000, ja: '時間', en: ' h' },
  { ms: MINUTE, ja: '分', en: ' min' },
  { ms: 1000, ja: '秒', en: ' s' },
] as const

/** 「2時間18分」, "2 h 18 min": a length of time (ms) in its two largest units, the rest cut off. */
export function formatDuration(ms: number, language: Language): string {
  const whole = Math.max(0, ms)
  const found = UNITS.findIndex((unit) => whole >= unit.ms)
  const first = found < 0 ? UNITS.length - 1 : found
  return UNITS.slice(first, first + 2)
    .map((unit, i) => ({
      unit,
      n: Math.floor((i === 0 ? whole : whole % (UNITS[first]?.ms ?? 1)) / unit.ms),
    }))
    .filter(({ n }, i) => i === 0 || n > 0)
    .map(({ unit, n }) => `${n}${unit[language]}`)
    .join(language === 'ja' ? '' : ' ')
}

/** 「残り34分」, "34 min left", and past the deadline 「2時間18分 超過」, "2 h 18 min overdue". */
export function formatRemaining(ms: number, language: Language): string {
  const length = Math.abs(ms) < MINUTE ? underMinute(language) : formatDuration(Math.abs(ms), language)
  if (ms < 0) return language === 'ja' ? `${length} 超過` : `${length} overdue`
  return language === 'ja' ? `残り${length}` : `${length} left`
}

/** 「10秒前」, "10 s ago": the age of what is shown, in its largest unit. */
export function formatAge(ms: number, language: Language): string {
  const [largest = ''] =
    formatDuration(ms, language).match(language === 'ja' ? /^\d+\D+/u : /^\d+ \w+/u) ?? []
  return language === 'ja' ? `${largest}前` : `${largest} ago`
}

const underMinute = (language: Language): string => (language === 'ja' ? '1分未満' : 'under 1 min')
