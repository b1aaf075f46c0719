const LETTERS = 8

/** A fresh readable id of a segment or a list. */
export const newGroupId = (kind: 'segment' | 'list'): string =>
  `${kind}-${crypto.randomUUID().replaceAll('-', '').slice(0, LETTERS)}`
