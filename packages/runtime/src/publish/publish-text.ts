import type { Localised } from '@shirube/kernel'

/** What is said when a scenario cannot be published as asked. */
export const PUBLISH_TEXT = {
  stale: {
    ja: '下書きが、確認したときから変更されています。変更を確認してから、もう一度反映してください',
    en: 'The draft has changed since you looked at it. See what changed, then publish again',
  },
  unchanged: {
    ja: 'v{n}から変更がないため、反映するものがありません',
    en: 'Nothing has changed since v{n}: there is nothing to publish',
  },
  archived: {
    ja: 'アーカイブされたシナリオは反映できません。先に再開してください',
    en: 'An archived scenario cannot be published. Resume it first',
  },
  noStep: {
    ja: '移す先のステップ「{step}」が、新しいバージョンにありません',
    en: 'The new version has no step “{step}” to move to',
  },
} as const satisfies Record<string, Localised>

/** A text with its slots filled, in each language. */
export const filled = (text: Localised, slot: 'n' | 'step', value: string | number): Localised => ({
  ja: text.ja.replace(`{${slot}}`, String(value)),
  en: text.en.replace(`{${slot}}`, String(value)),
})
