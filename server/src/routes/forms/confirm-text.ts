import type { Language } from '@shirube/kernel'

interface Said {
  readonly title: string
  readonly text: string
}

/** Every word of the pages on which an address is confirmed. */
interface ConfirmText {
  readonly otherLanguage: string
  readonly mailedTitle: string
  readonly mailed: string
  readonly askTitle: string
  readonly ask: string
  readonly confirm: string
  readonly notYou: string
  readonly again: string
  readonly used: Said
  readonly expired: Said
  readonly forged: Said
  readonly full: Said
}

const ja: ConfirmText = {
  otherLanguage: 'English',
  mailedTitle: '確認メールをお送りしました',
  mailed:
    'まだ送信は完了していません。お送りしたメールのボタンから、メールアドレスを確認してください。\n届かない場合は、迷惑メールのフォルダもご覧ください。',
  askTitle: 'メールアドレスの確認',
  ask: '「{title}」を、次のメールアドレスで受け付けます。\n{email}',
  confirm: '送信を完了する',
  notYou: 'お心当たりがない場合は、このページを閉じてください。何も登録されません。',
  again: 'フォームを開く',
  used: {
    title: '確認は完了しています',
    text: 'このリンクはすでに使われました。もう一度操作していただく必要はありません。',
  },
  expired: {
    title: 'リンクの有効期限が切れています',
    text: '送信いただいた内容は登録されていません。お手数ですが、もう一度フォームから送信してください。',
  },
  full: {
    title: '定員に達しました',
    text: '確認いただく前に満席になったため、受け付けられませんでした。',
  },
  forged: {
    title: 'このリンクは開けません',
    text: 'アドレスが途中で切れている可能性があります。メールのボタンから開き直してください。',
  },
}

const en: ConfirmText = {
  otherLanguage: '日本語',
  mailedTitle: 'We have sent you a mail',
  mailed:
    'This is not finished yet. Press the button in that mail to confirm your address.\nIf it does not arrive, look into the folder for junk mail.',
  askTitle: 'Confirm your address',
  ask: '“{title}” will be received with this address.\n{email}',
  confirm: 'Confirm and finish',
  notYou: 'If this was not you, close this page. Nothing is recorded.',
  again: 'Open the form',
  used: {
    title: 'This is confirmed already',
    text: 'The link was used before. There is nothing more to do.',
  },
  expired: {
    title: 'This link has expired',
    text: 'What you sent was not recorded. Please send the form once more.',
  },
  full: {
    title: 'All seats are taken',
    text: 'The last seat was given to somebody else before you confirmed.',
  },
  forged: {
    title: 'This link does not open',
    text: 'Part of the address may be missing. Open it from the button in the mail.',
  },
}

export const CONFIRM_TEXT = { ja, en } as const satisfies Record<Language, ConfirmText>
