import type { NodeText } from '@shirube/engine'

/** The words of "wait for something", in Japanese. */
export const ja = {
  name: '行動を待つ',
  plate: '待つ',
  titles: { wait: '行動を待つ' },
  summaries: { wait: '最大{timeout}' },
  sentences: {
    wait: '最大{timeout}待ちます。{arms}は、その時点で進みます。',
    entry: 'シナリオに入ってからの行動も数えます。',
  },
  ports: {
    timeout: '期限切れ',
    opened: '開封',
    clicked: 'クリック',
    bounced: '不達',
    condition: '条件を満たした',
  },
  takers: {
    did: '{did}人',
    titled: '「{title}」に当てはまった人',
    timeout: '{timeout}たっても何もなかった人',
  },
  problems: {
    noStep: 'どのメールへの反応を待つかが未設定です',
    stepMissing: '反応を待つメールのステップが見つかりません',
    stepSendsNothing: '反応を待てるのは、メールを送信するステップだけです',
    severalMails: '別々のメールへの反応を待つときは、シナリオに入ってからの行動を数えるようにしてください',
    noCondition: '待つ条件が未設定です',
  },
  words: {
    opened: '{step}のメールを開封した',
    clicked: '{step}のメールのURLをクリックした',
    bounced: '{step}のメールが届かなかった',
    unset: '条件（未設定）を満たす人',
    noStep: '（未設定）',
    and: '、',
  },
} as const satisfies NodeText
