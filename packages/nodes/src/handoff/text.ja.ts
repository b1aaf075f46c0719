import type { NodeText } from '@shirube/engine'

/** The words of "handoff", in Japanese. */
export const ja = {
  name: '引き渡す',
  plate: '引き渡し',
  titles: { hand: '引き渡す' },
  summaries: { hand: '{answerIn}以内に受領' },
  sentences: {
    hand: '{to}へ引き渡します。',
    late: '{answerIn}以内に受領がなければ{escalateTo}に知らせます。',
  },
  ports: { overdue: '期限切れ' },
  takers: {
    accepted: '営業が受領した人',
    held: '営業が保留にした人',
    rejected: '営業が差し戻した人',
    overdue: '期限までに受領されなかった人',
  },
  problems: {},
  words: { escalation: '責任者' },
} as const satisfies NodeText
