/** A word over a column without what layouts put around it: 会社名※, 氏名（必須）, [役職]. */
export const bareWord = (header: string): string =>
  header
    .normalize('NFKC')
    .replaceAll(/[【】[\]「」※*:]|\(必須\)|\(任意\)/gu, '')
    .trim()
