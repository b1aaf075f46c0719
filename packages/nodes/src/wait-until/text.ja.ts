import type { NodeText } from '@shirube/engine'

/** The words of "wait until", in Japanese. */
export const ja = {
  name: '日時まで待つ',
  plate: '待つ',
  titles: {
    time: '{time}まで待つ',
    days: '{weekdays}{time}まで待つ',
    date: '{date}まで待つ',
    before: '{field}の{shiftDays}まで待つ',
  },
  summaries: { zone: '{zone}', at: '{time}・{zone}' },
  sentences: {
    time: '{zone}の{time}まで待ちます。',
    days: '{zone}で次の{weekdays}の{time}まで待ちます。',
    date: '{zone}の{date}{time}まで待ちます。過ぎていれば、すぐに進みます。',
    before: '{zone}で、{field}の{shiftDays}の{time}まで待ちます。過ぎていれば、すぐに進みます。',
  },
  ports: { next: '次へ' },
  takers: { next: '待ち終えた人' },
  problems: {
    noDate: '日付が未設定です',
    noField: '項目が未設定です',
    noDateField: '「{field}」は日付の項目ではありません',
  },
  words: {
    unset: '（未設定）',
    field: '「{field}」',
    before: '{days}日前',
    on: '当日',
    after: '{days}日後',
  },
} as const satisfies NodeText
