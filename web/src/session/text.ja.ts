/** The words around signing in. */
export const ja = {
  language: '表示する言語',
  signIn: {
    title: 'ログイン',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'ログイン',
    forgotten: 'パスワードを忘れた場合',
  },
} as const
