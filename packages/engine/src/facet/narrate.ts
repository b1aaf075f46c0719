import type { Language, Narration, NarrationContext } from '@shirube/kernel'

/** The third facet: a step in words, in the language of the context. */
export interface NodeNarrate<Data = unknown> {
  /** What the step is called where it has no data yet: in the palette. */
  name(language: Language): string
  /** What the plate of its card says after the question it answers: 「どこで・メール」. */
  plate(language: Language): string
  narrate(data: Data, context: NarrationContext): Narration
  /** What a way out is called, as on its label. */
  portLabel(port: string, data: Data, context: NarrationContext): string
  /** Those who leave by it, as a phrase that a sentence begins with: クリックした人; "those who clicked". */
  takers(port: string, data: Data, context: NarrationContext): string
  /** For a wait: when it goes on, in a few words: 「3日後、相手のタイムゾーンで次の9:00」. */
  when?(data: Data, context: NarrationContext): string
  /** For a step that says something to the lead: what, in a few words: the name of the mail. */
  what?(data: Data, context: NarrationContext): string
}

/** Finds the words of a type. */
export type NarratorLookup = (type: string) => NodeNarrate | undefined
