/** What a version is called: `v7`, and `v7.1` where only its content was corrected. */
export const versionName = ({ n, minor }: { readonly n: number; readonly minor: number }): string =>
  `v${n}${minor > 0 ? `.${minor}` : ''}`
