import type { Language, Localised } from '@shirube/kernel'

/** A moment as people read it, in a zone. */
export function explainMoment(at: number, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** How runs, calls and handoffs stand. */
export const STATE_WORDS = {
  running: { ja: '進行中', en: 'under way' },
  waiting: { ja: '待機中', en: 'waiting' },
  held: { ja: '一時停止中', en: 'held' },
  stuck: { ja: 'エラーで停止', en: 'stopped with an error' },
  ended: { ja: '終了', en: 'ended' },
  open: { ja: '未対応', en: 'open' },
  done: { ja: '完了', en: 'done' },
  cancelled: { ja: '取り消し', en: 'cancelled' },
  accepted: { ja: '受領（SAL）', en: 'accepted (SAL)' },
  rejected: { ja: '差し戻し', en: 'rejected' },
  draft: { ja: '下書き', en: 'draft' },
  live: { ja: '稼働中', en: 'live' },
  paused: { ja: '一時停止', en: 'paused' },
  archived: { ja: 'アーカイブ', en: 'archived' },
} as const satisfies Record<string, Localised>

/** A state in words; handoffs that are held are held by sales. */
export const stateIn = (state: keyof typeof STATE_WORDS, language: Language): string =>
  STATE_WORDS[state][language]

/** This machine's own zone, in which people at a terminal read times. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
