import type { NodeText } from '@shirube/engine'

/** The words of "update a field", in Japanese. */
export const ja = {
  name: '項目を更新',
  plate: '項目',
  titles: { set: '{field}を更新', clear: '{field}を空にする' },
  summaries: { set: '{value}', clear: '値を消す' },
  sentences: { set: '{field}を{value}にします。', clear: '{field}を空にします。' },
  ports: { next: '次へ' },
  takers: { next: '次へ進む人' },
  problems: {
    noField: '更新する項目が未設定です',
    noValue: '値が未設定です',
    unknownField: '項目「{field}」はありません',
    derivedField: 'この項目は自動で決まるため、更新できません',
    text: '値は文字にしてください',
    number: '値は数にしてください',
    date: '値は日付にしてください',
    boolean: '値は「はい」か「いいえ」にしてください',
    texts: '値は文字の一覧にしてください',
    'no-language': '言語は ja か en にしてください',
    'no-zone': 'タイムゾーン「{value}」はありません（例：Asia/Tokyo）',
  },
  words: { unset: '（未設定）', yes: 'はい', no: 'いいえ' },
} as const satisfies NodeText
