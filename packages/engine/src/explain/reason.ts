import type { Language, Localised } from '@shirube/kernel'
import type { EffectRefusal } from '../program/effect.ts'
import type { EndReason, StuckReason } from '../step/state.ts'

const END = {
  finished: { ja: '終了', en: 'Ended' },
  left: { ja: '離脱', en: 'Left' },
  goal: { ja: '目標に到達して離脱', en: 'Left at its goal' },
  exit: { ja: '離脱条件により離脱', en: 'Left by an exit rule' },
  removed: { ja: '担当者が外した', en: 'Removed by a colleague' },
} as const satisfies Record<EndReason, Localised>

const STUCK = {
  'too-many-steps': {
    ja: '待機なしに進み続けたため止まっています。繰り返しの中に待つステップを入れてください',
    en: 'Stopped: it went on and on without waiting. Put a waiting step into the loop',
  },
  'call-failed': {
    ja: '外部の処理に失敗し、進む先がないため止まっています',
    en: 'Stopped: a call outside failed and no way leads on',
  },
  depth: {
    ja: 'シナリオどうしが互いを動かし続けたため止まっています',
    en: 'Stopped: scenarios kept setting each other off',
  },
} as const satisfies Record<StuckReason, Localised>

/** Why an effect was refused, as a clause: the ja one ends before ため, the en one follows "because". */
const REFUSED = {
  'no-address': { ja: 'メールアドレスがない', en: 'there is no address' },
  'no-consent': { ja: '配信許諾がない', en: 'there is no consent' },
  suppressed: { ja: '送信停止の対象である', en: 'the address is suppressed' },
  excluded: { ja: '配信の対象外である', en: 'the lead is excluded from mailings' },
  'asset-missing': { ja: '使うものが見つからない', en: 'something it uses is missing' },
  'no-colleague': { ja: '割り当てられる担当者がいない', en: 'there is no colleague to give it to' },
} as const satisfies Record<EffectRefusal, Localised>

const isRefusal = (reason: string): reason is EffectRefusal => Object.hasOwn(REFUSED, reason)

/** How a run came to its end. */
export const explainEnd = (reason: EndReason, language: Language): string => END[reason][language]

/** Why a run stands still until a person looks. */
export const explainStuck = (reason: StuckReason, language: Language): string => STUCK[reason][language]

/** Why something was not done, as a clause of a sentence. */
export const explainRefusal = (reason: string, language: Language): string =>
  isRefusal(reason) ? REFUSED[reason][language] : reason
