import type { NodeText } from '@shirube/engine'

/** The words of "send email", in Japanese. */
export const ja = {
  name: 'メールを送信',
  plate: 'メール',
  titles: { send: '{mail}を送信' },
  summaries: { marketing: '広告・宣伝メール', transactional: '依頼に応えるメール' },
  sentences: {
    marketing: 'メール{mail}を{purpose}として送信します。配信許諾のない人には送信しません。',
    transactional: 'メール{mail}を{purpose}として送信します。',
  },
  ports: { sent: '送信済み', undeliverable: '届かなかった' },
  takers: { sent: '送信できた人', undeliverable: 'メールが届かなかった人' },
  problems: {},
  words: { marketing: '広告・宣伝メール', transactional: '依頼に応えるメール' },
} as const satisfies NodeText
