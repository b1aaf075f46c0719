/** The last part of a name, without what no file system or header would carry. */
export const plainName = (name: string): string =>
  (name.split(/[/\\]/u).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}"]/gu, '').trim() || 'file'
