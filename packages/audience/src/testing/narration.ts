import type { Language, NarrationContext } from '@shirube/kernel'

/** What words need to know, with the names of things given by id. */
export const sampleContext = (
  language: Language,
  names: Readonly<Record<string, string>> = {},
): NarrationContext => ({
  language,
  nameOf: (_, id) => (Object.hasOwn(names, id) ? names[id] : undefined),
  stepTitle: () => undefined,
})
