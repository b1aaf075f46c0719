/** The words of one's own account. */
export const ja = {
  profile: 'プロフィール',
  email: 'メールアドレス',
  emailHint: 'ログインに使います。',
  name: 'お名前',
  language: '表示する言語',
  languageHint: '画面と、あなたへのお知らせメールに使います。',
  theme: '画面の明るさ',
  themeHint: 'この端末だけの設定です。',
  themes: { auto: '端末に合わせる', light: 'ライト', dark: 'ダーク' },
  role: '役割',
  password: {
    title: 'パスワード',
    current: '現在のパスワード',
    next: '新しいパスワード',
    hint: '10文字以上。変えると、ほかの端末のログインは切れます。',
    submit: 'パスワードを変更',
    done: 'パスワードを変更しました。ほかの端末のログインは切れました。',
  },
} as const
