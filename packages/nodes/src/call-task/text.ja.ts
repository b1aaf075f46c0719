import type { NodeText } from '@shirube/engine'

/** The words of "call task", in Japanese. */
export const ja = {
  name: '架電を依頼',
  plate: '架電',
  titles: { call: '架電を依頼' },
  summaries: { call: '{dueIn}以内に架電' },
  sentences: {
    normal: '{to}に架電を依頼し、{dueIn}以内に結果を受け取ります。',
    high: '{to}に、{priority}架電を依頼し、{dueIn}以内に結果を受け取ります。',
    retry: '不在なら{after}後に、{times}までかけ直します。',
    late: '期限を過ぎたら{escalateTo}に知らせます。',
  },
  ports: { overdue: '期限切れ' },
  takers: {
    appointment: 'アポイントが取れた人',
    send_material: '資料を希望した人',
    not_now: '今は不要と答えた人',
    no_answer: '不在が続いた人',
    refused: '受付などで断られた人',
    wrong_number: '番号が違った人',
    overdue: '期限までに架電できなかった人',
  },
  problems: {},
  words: { high: '優先して', normal: '通常の順番', escalation: '責任者', talk: '状況を聞く' },
} as const satisfies NodeText
