import type { Language } from '@shirube/kernel'

const LONGEST = { ja: 9, en: 18 } as const

/** A problem in the few letters that its badge has room for: 「担当が未設定」; undefined where it cannot be said so briefly. */
export function shortProblem(message: string, language: Language): string | undefined {
  const brief = message.replace(/（[^）]*）/gu, '').replace(/(です|ます)?[。.]?$/u, '')
  return brief.length <= LONGEST[language] ? brief : undefined
}
