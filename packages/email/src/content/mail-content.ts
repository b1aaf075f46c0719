import { stageSchema } from '@shirube/audience'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { z } from 'zod'

/** One mail in one language: the MJML text is its only source; `text` replaces the derived plain-text part. */
export const mailVariantSchema = z.strictObject({
  subject: z.string().max(400),
  preheader: z.string().max(400).optional(),
  mjml: z.string().min(1).max(200_000),
  text: z.string().max(100_000).optional(),
})
export type MailVariant = z.infer<typeof mailVariantSchema>

/** The content of a mail as it is kept and edited: one variant for each language it is sent in, at least one. */
export const mailContentSchema = z.strictObject({
  format: z.literal(1),
  /** The stage of consideration that it suits (S58). */
  stage: stageSchema.optional(),
  variants: z
    .strictObject({ ja: mailVariantSchema.optional(), en: mailVariantSchema.optional() })
    .refine((variants) => LANGUAGES.some((language) => variants[language] !== undefined), {
      message: 'a mail needs a variant in at least one language',
    }),
})
export type MailContent = z.infer<typeof mailContentSchema>

/** The languages that a mail has a variant in. */
export const languagesOf = (content: MailContent): readonly Language[] =>
  LANGUAGES.filter((language) => content.variants[language] !== undefined)
