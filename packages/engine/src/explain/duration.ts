import type { Language } from '@shirube/kernel'
import type { Duration, DurationUnit } from '@shirube/kernel/zone'

const JA: Readonly<Record<DurationUnit, string>> = { minute: '分', hour: '時間', day: '日', week: '週間' }

/** A length of time in words: 3日, 2時間; "3 days", "1 hour". */
export function explainDuration({ amount, unit }: Duration, language: Language): string {
  switch (language) {
    case 'ja':
      return `${amount}${JA[unit]}`
    case 'en':
      return `${amount} ${unit}${amount === 1 ? '' : 's'}`
  }
}

/** How often, in words: 2回; "2 times". */
export const explainTimes = (times: number, language: Language): string =>
  language === 'ja' ? `${times}回` : `${times} time${times === 1 ? '' : 's'}`
