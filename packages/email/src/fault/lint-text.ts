import type { Localised } from '@shirube/kernel'

/** What is advised before sending; none of it keeps a mail from being sent. */
export const LINT_TEXT = {
  'empty-subject': {
    ja: '件名が空です',
    en: 'The subject is empty',
  },
  'no-alt': {
    ja: '画像に代替テキスト（alt）がありません。画像が表示されない環境でも伝わるようにしてください',
    en: 'The picture has no alt text. Say what it shows for readers who do not see pictures',
  },
  'size-clip': {
    ja: '本文が約{kb}KBあります。Gmailでは102KBを超えると途中で省略されます',
    en: 'The mail is about {kb} KB. Gmail clips mails beyond 102 KB',
  },
  'own-footer': {
    ja: 'フッターに次の項目が足りないため、標準のフッターも付きます: {missing}',
    en: 'Your footer lacks these, so the standard footer is added as well: {missing}',
  },
  'link-not-https': {
    ja: 'リンク「{url}」が https:// ではありません',
    en: 'The link "{url}" is not https://',
  },
  'link-relative': {
    ja: 'リンク「{url}」はメールからは開けません。https:// から書いてください',
    en: 'The link "{url}" cannot be opened from a mail. Write it from https:// on',
  },
  'link-from-data': {
    ja: 'リンク先がリードのデータで決まります（{url}）。意図したものか確認してください',
    en: "This link's address comes from the lead's data ({url}). Make sure that is meant",
  },
  'unknown-variable': {
    ja: '「{name}」という差し込み項目はありません。空欄になります',
    en: 'There is no field "{name}"; it will be empty',
  },
  'no-default': {
    ja: '「{name}」が空のリードでは空欄になります。default で代わりの文字を決められます',
    en: '"{name}" stays empty for leads without it. Give it a default',
  },
  'two-preheaders': {
    ja: 'プリヘッダーが設定されているため、<mj-preview> は2番目に表示されます。どちらか1つにしてください',
    en: 'The mail has a preheader, so <mj-preview> comes second. Keep one of them',
  },
} as const satisfies Record<string, Localised>
