/** The words of the settings. */
export const ja = {
  title: '設定',
  parts: { organisation: '組織' },
  save: '保存',
  saved: '保存しました',
  organisation: {
    title: '組織',
    name: '組織の名前',
    language: '既定の言語',
    languageHint: '言語が分からないリードや同僚に使います。',
    timeZone: 'タイムゾーン',
    failed: '組織の設定を読み込めませんでした',
  },
  languages: { ja: '日本語', en: '英語' },
} as const
