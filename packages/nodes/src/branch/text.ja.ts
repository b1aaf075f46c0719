import type { NodeText } from '@shirube/engine'

/** The words of "branch by conditions", in Japanese. */
export const ja = {
  name: '条件で分ける',
  titles: { branch: '条件で分ける' },
  summaries: { branch: '{count}つの条件' },
  sentences: { one: '{cases}かどうかで分けます。', many: '次の順に確かめて分けます：{cases}。' },
  ports: { otherwise: 'それ以外' },
  takers: { titled: '「{title}」の人', meets: '{condition}人', otherwise: 'それ以外の人' },
  problems: { noCondition: '分ける条件が未設定です' },
  words: { unset: '条件（未設定）を満たす' },
} as const satisfies NodeText
