/** The words of the settings of "send email", in Japanese. */
export const ja = {
  what: 'メール{mail}を見せます。',
  mail: 'メール',
  edit: 'メールを編集 →',
  where: '{purpose}として、メールで送信します。',
  purpose: 'メールの目的',
  marketing: '広告・宣伝メール',
  marketingHint: '配信許諾のある人だけに、送信してよい時間に',
  transactional: '依頼に応えるメール',
  transactionalHint: '請求された資料など、相手が頼んだもの',
  whoMarketing: 'リード本人に送信します。配信許諾のない人には送信しません。',
  whoTransactional: 'リード本人に送信します。頼まれたものなので、配信許諾は問いません。',
  whenMarketing: '到着したら、送信を控える時間帯と送りすぎの上限を避けて送信します。',
  whenTransactional: '到着したら、すぐに送信します。',
  undeliverableTitle: '届かなかったとき',
  undeliverable: '「届かなかった」に線をつなぐと、届いたかどうかを確かめてから進みます。',
} as const
