import type { NodeText } from '@shirube/engine'

/** The words of "branch by conditions", in Japanese. */
export const ja = {
  name: '条件で分ける',
  plate: '分ける',
  titles: { branch: '条件で分ける' },
  summaries: { branch: '条件{count}つ' },
  sentences: {
    one: '{cases}と、それ以外の人に分けます。',
    many: '上から順に、{cases}、それ以外の人に分けます。',
  },
  ports: { otherwise: 'それ以外', unset: '条件（未設定）' },
  takers: {
    titled: '「{title}」に当てはまる人',
    unset: '条件（未設定）を満たす人',
    otherwise: 'それ以外の人',
  },
  problems: { noCondition: '分ける条件が未設定です' },
  words: { and: '、' },
} as const satisfies NodeText
