import type { Language, Localised, NarrationContext } from '@shirube/kernel'
import { type Assets, namesIn } from '../publish/assets.ts'

/** The context in which things outside any scenario are told. */
export const contextIn = (assets: Assets, language: Language): NarrationContext => ({
  ...namesIn(assets, language),
  stepTitle: () => undefined,
})

/** Says the same in every language. */
export const inBoth = (assets: Assets, say: (context: NarrationContext) => string): Localised => ({
  ja: say(contextIn(assets, 'ja')),
  en: say(contextIn(assets, 'en')),
})
