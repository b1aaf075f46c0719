/** The words of the organisation's settings. */
export const ja = {
  title: '組織',
  failed: '組織の設定を読み込めませんでした',
  name: '組織の名前',
  nameHint: '画面、招待メール、お知らせに使います。',
  language: '既定の言語',
  languageHint: '言語が分からないリードや同僚に使います。',
  timeZone: 'タイムゾーン',
  timeZoneHint: '日時の表示と、タイムゾーンが分からないリードへの送信に使います。',
  escalateTo: '期限を過ぎた架電・引き渡しの通知先',
  escalateHint: 'ステップで担当者が決まっていないときに知らせます。',
  nobody: '知らせない',
  nothingFound: '見つかりませんでした',
} as const
