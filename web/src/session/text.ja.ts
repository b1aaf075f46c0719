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
  again: {
    title: 'もう一度ログインしてください',
    text: '時間がたったため、ログインが切れました。入力した内容はこの画面に残っています。ログインすると、続きから行えます。',
    other: '別のユーザーでログインする',
  },
  invitation: {
    title: 'Shirube へようこそ',
    text: 'お名前とパスワードを決めると、すぐに使い始められます。',
    name: 'お名前',
    password: 'パスワード',
    passwordHint: '10文字以上。長い文のほうが安全です。',
    submit: '使い始める',
  },
  reset: {
    title: 'パスワードの再設定',
    text: '登録しているメールアドレスに、再設定のリンクを送ります。',
    submit: 'リンクを送る',
    sent: '{{email}} が登録されていれば、メールが届きます。1時間以内にリンクを開いてください。',
    newTitle: '新しいパスワード',
    newText: '設定すると、ほかの端末のログインはすべて切れます。',
    password: '新しいパスワード',
    save: 'パスワードを設定する',
    back: 'ログインへ戻る',
    again: 'もう一度リンクを送る',
  },
} as const
