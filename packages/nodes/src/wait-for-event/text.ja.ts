import type { NodeText } from '@shirube/engine'

/** The words of "wait for something", in Japanese. */
export const ja = {
  name: '行動を待つ',
  titles: { wait: '行動を待つ' },
  summaries: { wait: '最大{timeout}' },
  sentences: {
    one: '{arms}のを、最大{timeout}待ちます。',
    many: '{arms}のいずれかを、最大{timeout}待ちます。',
    entry: 'シナリオに入ってからの行動も数えます。',
  },
  ports: { timeout: '期限切れ', opened: '開封', clicked: 'クリック', bounced: '不達' },
  takers: {
    titled: '「{title}」の人',
    did: '{did}人',
    timeout: '{timeout}たっても何もなかった人',
  },
  problems: {
    noStep: 'どのメールへの反応を待つかが未設定です',
    stepMissing: '反応を待つメールのステップが見つかりません',
    stepSendsNothing: '反応を待てるのは、メールを送信するステップだけです',
    severalMails:
      '別々のメールへの反応を待つときは、「シナリオに入ってから」の行動を数えるようにしてください',
    noCondition: '待つ条件が未設定です',
  },
  words: {
    opened: '「{step}」のメールを開封した',
    clicked: '「{step}」のメールのリンクをクリックした',
    bounced: '「{step}」のメールが届かなかった',
    noCondition: '条件（未設定）を満たした',
    noStep: '（未設定）',
  },
} as const satisfies NodeText
