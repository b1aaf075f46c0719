/** A fresh readable id for a thing that a person makes on the screen: its kind and eight signs. */
export const newContentId = (kind: 'mail' | 'form' | 'material' | 'seminar'): string =>
  `${kind}-${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`
