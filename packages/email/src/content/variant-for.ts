import type { Language } from '@shirube/kernel'
import { languagesOf, type MailContent, type MailVariant } from './mail-content.ts'

/** A variant, and the language that it is written in. */
export interface ChosenVariant {
  readonly language: Language
  readonly variant: MailVariant
}

/**
 * The variant that a lead gets: in its own language, else in the organisation's (`fallback`), else the one
 * there is. Throws when the content has no variant at all, which its schema rules out.
 */
export function variantFor(
  content: MailContent,
  language: Language | undefined,
  fallback: Language,
): ChosenVariant {
  for (const candidate of [language, fallback, ...languagesOf(content)]) {
    const variant = candidate && content.variants[candidate]
    if (variant) return { language: candidate, variant }
  }
  throw new Error('The mail has no variant in any language')
}
