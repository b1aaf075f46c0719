import type { Localised } from '@shirube/kernel'

type Words = Readonly<Record<string, string>>

/** Every word of a node type in one language; sentences hold `{slots}` named like the fields of its data. */
export interface NodeText {
  /** What the step is called where it has no data yet: in the palette. */
  readonly name: string
  /** What the plate of its card says after the question it answers: 「どこで・メール」. */
  readonly plate: string
  readonly titles: Words
  readonly summaries: Words
  readonly sentences: Words
  /** What its ways out are called. */
  readonly ports: Words
  /** Those who leave by a way, as a phrase that begins a sentence: 「クリックした人」. */
  readonly takers: Words
  readonly problems: Words
  /** Whatever else its slots are filled with. */
  readonly words: Words
}

/** The same words in the other language: not one more, not one less. */
export type Twin<T> = { readonly [K in keyof T]: T[K] extends string ? string : Twin<T[K]> }

/** Lays the words of two languages side by side. */
export function pairUp<K extends string>(
  ja: Readonly<Record<K, string>>,
  en: Readonly<Record<K, string>>,
): Readonly<Record<K, Localised>> {
  const pairs = (Object.keys(ja) as K[]).map((key) => [key, { ja: ja[key], en: en[key] }] as const)
  return Object.fromEntries(pairs) as Record<K, Localised>
}

/** The word of a key that comes from data; the key itself where there is none. */
export const wordFor = (words: Words, key: string): string =>
  (Object.hasOwn(words, key) ? words[key] : undefined) ?? key
