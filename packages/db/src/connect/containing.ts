import { fold } from '@shirube/kernel'

/** The pattern of `like` for every folded text that a text is part of, its own signs taken as they are. */
export const containing = (text: string): string =>
  `%${fold(text).replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`
