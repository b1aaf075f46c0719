import type { NodeText } from '@shirube/engine'

/** The words of "change the stage", in Japanese. */
export const ja = {
  name: 'ステージを変更',
  plate: 'ステージ',
  titles: {
    stage: '{stage}へ',
    qualification: '{qualification}にする',
    both: '{qualification}にする',
    none: 'ステージを変更',
  },
  summaries: {
    stage: 'ステージを変更',
    qualification: 'リードステータスを変更',
    both: '{stage}へ',
    none: '（未設定）',
  },
  sentences: {
    stage: 'ステージを「{stage}」に変更します。',
    qualification: 'リードステータスを「{qualification}」にします。',
    both: 'リードステータスを「{qualification}」にし、ステージを「{stage}」に変更します。',
    none: 'ステージを変更します（未設定）。',
  },
  ports: { next: '次へ' },
  takers: { next: '次へ進む人' },
  problems: { nothingChanges: 'ステージかリードステータスのどちらかを選んでください' },
  words: {},
} as const satisfies NodeText
