import { emailKey } from './keys.ts'

/** The addresses in a text, each once, between whatever signs they stand. */
export function addressesIn(text: string): readonly string[] {
  const parts = text.split(/[\s,;:<>"'()、。，；：「」（）]+/u)
  const found = parts.flatMap((part) => {
    const email = part.includes('@') ? emailKey(part) : undefined
    return email === undefined ? [] : [email]
  })
  return [...new Set(found)]
}
