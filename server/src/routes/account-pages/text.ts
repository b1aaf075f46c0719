import type { Language } from '@shirube/kernel'

interface PageWords {
  readonly title: string
  readonly intro: string
  readonly send: string
  readonly done: string
}

/** What the pages say that a mail about an account leads to. */
export const PAGE_WORDS = {
  welcome: {
    ja: {
      title: 'Shirube へようこそ',
      intro: 'お名前とパスワードを登録してください。',
      send: '登録する',
      done: '登録が完了しました。メールアドレスとパスワードでログインできます。',
    },
    en: {
      title: 'Welcome to Shirube',
      intro: 'Enter your name and a password.',
      send: 'Join',
      done: 'That is all. You can sign in with your address and the password.',
    },
  },
  password: {
    ja: {
      title: '新しいパスワードの設定',
      intro: '新しいパスワードを入力してください。',
      send: '設定する',
      done: 'パスワードを設定しました。新しいパスワードでログインできます。',
    },
    en: {
      title: 'A new password',
      intro: 'Enter a new password.',
      send: 'Set it',
      done: 'The password is set. You can sign in with it.',
    },
  },
} as const satisfies Record<string, Record<Language, PageWords>>

/** The words of the boxes. */
export const BOX_WORDS = {
  ja: {
    name: 'お名前',
    password: 'パスワード',
    passwordHelp: '10文字以上。長い文が覚えやすく安全です。',
    nameFault: 'お名前を入力してください',
    passwordFault: '10文字以上で入力してください',
  },
  en: {
    name: 'Your name',
    password: 'Password',
    passwordHelp: 'At least 10 characters. A long phrase is easy to keep in mind and safe.',
    nameFault: 'Enter your name',
    passwordFault: 'At least 10 characters',
  },
} as const satisfies Record<Language, Record<string, string>>
