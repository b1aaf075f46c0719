import { fill, type Language, type Localised } from '@shirube/kernel'

/** The language of this terminal: Japanese where the machine is set to it, else English. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return set.startsWith('ja') ? 'ja' : 'en'
}

/** A text in the terminal's language, its slots filled. */
export const inWords = (text: Localised, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(text[terminalLanguage()], values)
