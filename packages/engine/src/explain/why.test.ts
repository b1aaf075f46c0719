import { describe, expect, it } from 'vitest'
import type { Why } from '../step/why.ts'
import { explainWhy, type WhyContext } from './why.ts'

const context = (language: 'ja' | 'en'): WhyContext => ({
  language,
  nameOf: () => undefined,
  stepTitle: () => undefined,
  zone: 'Asia/Tokyo',
  way: '10点以上',
  watches: [
    { id: 'sal', kind: 'goal', title: '営業受領（SAL）' },
    { id: 'stop', kind: 'exit', title: '' },
  ],
})

const at = Date.UTC(2026, 10, 24, 0, 0)

describe('[D8] why a run left a step', () => {
  it.each<[Why, string, string]>([
    [{ kind: 'passed' }, '処理を終えたため', 'because it was done'],
    [{ kind: 'case', index: 0 }, '「10点以上」に当てはまったため', 'because “10点以上” holds'],
    [{ kind: 'otherwise' }, 'ほかのどれにも当てはまらなかったため', 'because nothing else holds'],
    [
      { kind: 'split', way: 0 },
      '割合に従って「10点以上」に分けられたため',
      'because the split chose “10点以上”',
    ],
    [
      { kind: 'event', event: 'mail.clicked', seq: 3, at },
      'メールのURLをクリックしたため',
      'because the lead clicked a link in a mail',
    ],
    [{ kind: 'condition' }, '待っていた条件を満たしたため', 'because the condition waited for holds'],
    [
      { kind: 'timeout', deadline: at },
      '11月24日（火）9:00の期限まで何もなかったため',
      'because nothing happened until Tue 24 Nov, 9:00',
    ],
    [
      { kind: 'outcome', outcome: 'ok' },
      '外部の処理の結果が「ok」だったため',
      'because the call outside answered “ok”',
    ],
    [
      { kind: 'refused', reason: 'no-consent' },
      '配信許諾がないため、実行せずに次へ',
      'not done, because there is no consent',
    ],
    [
      { kind: 'watch', watch: 'sal' },
      '目標「営業受領（SAL）」に到達したため',
      'because the goal “営業受領（SAL）” was reached',
    ],
    [{ kind: 'watch', watch: 'stop' }, '離脱条件に当てはまったため', 'because an exit rule applies'],
    [
      { kind: 'control', control: 'control.skipped', seq: 4 },
      '担当者がこのステップを飛ばしたため',
      'because a colleague skipped the step',
    ],
  ])('%j', (why, ja, en) => {
    expect([explainWhy(why, context('ja')), explainWhy(why, context('en'))]).toEqual([ja, en])
  })
})
