import type { NodeText } from '@shirube/engine'

/** The words of "send email", in Japanese. */
export const ja = {
  name: 'メールを送信',
  plate: 'メール',
  titles: { send: '{mail}を送信', byStage: '段階に合うメールを送信' },
  summaries: { marketing: '広告・宣伝メール', transactional: '依頼に応えるメール' },
  sentences: {
    marketing: '{mail}を{purpose}として送信します。配信許諾のない人には送信しません。',
    transactional: '{mail}を{purpose}として送信します。',
    one: 'メール{mail}',
    stage: '{stage}の人には{mail}',
    rest: 'ほかの人には{mail}',
  },
  ports: { sent: '送信済み', undeliverable: '届かなかった' },
  takers: { sent: '送信できた人', undeliverable: 'メールが届かなかった人' },
  problems: { stageTwice: 'この段階には、もうメールがあります' },
  words: { marketing: '広告・宣伝メール', transactional: '依頼に応えるメール', and: '、' },
} as const satisfies NodeText
