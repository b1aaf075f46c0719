import type { Language } from '@shirube/kernel'

interface LetterText {
  readonly subject: string
  readonly body: string
  readonly label: string
}

/** What somebody who is asked to join is written. */
export const INVITATION_TEXT: Record<Language, (organisation: string) => LetterText> = {
  ja: (organisation) => ({
    subject: `${organisation}の Shirube への招待`,
    body: `${organisation}の Shirube に招待されました。\n下のボタンから、お名前とパスワードを登録してください。この招待は7日間有効です。\n\nお心当たりのない場合は、このメールを破棄してください。`,
    label: '招待を受ける',
  }),
  en: (organisation) => ({
    subject: `Invitation to Shirube of ${organisation}`,
    body: `You are invited to the Shirube of ${organisation}.\nUse the button below to enter your name and a password. The invitation is good for seven days.\n\nIf you do not expect this, please ignore this mail.`,
    label: 'Accept the invitation',
  }),
}

/** What somebody who has forgotten the password is written. */
export const RESET_TEXT: Record<Language, (name: string) => LetterText> = {
  ja: (name) => ({
    subject: 'パスワードの再設定',
    body: `${name}さん\n\n下のボタンから、新しいパスワードを設定してください。このリンクは1時間有効です。\n\n再設定をお申し込みでない場合は、このメールを破棄してください。パスワードは変わりません。`,
    label: '新しいパスワードを設定する',
  }),
  en: (name) => ({
    subject: 'A new password',
    body: `${name},\n\nUse the button below to set a new password. The link is good for one hour.\n\nIf you did not ask for this, please ignore this mail. Your password stays as it is.`,
    label: 'Set a new password',
  }),
}
