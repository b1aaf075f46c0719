/** The words of the settings of "mail opened or clicked", in Japanese. */
export const ja = {
  mails: 'メール（選ばなければ、すべて）',
  reaction: '反応',
  opened: '開封した',
  clicked: 'リンクをクリックした',
} as const
