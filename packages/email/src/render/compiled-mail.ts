import { LANGUAGES } from '@shirube/kernel'
import { z } from 'zod'

/**
 * A mail made ready for sending, once for each version and language. It survives JSON and is kept with the
 * version. `subject`, `html` and `text` are Liquid, the last two with slots for links and the picture of openings.
 */
export const compiledMailSchema = z.strictObject({
  format: z.literal(1),
  language: z.enum(LANGUAGES),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  /** Tracked links in the order in which they are read. */
  links: z.array(
    z.strictObject({ id: z.string(), url: z.string(), label: z.string(), dynamic: z.boolean() }),
  ),
  /** The variables that the mail uses, without repetition. */
  variables: z.array(z.string()),
  /** The size of the HTML before it is filled in, in bytes. */
  htmlBytes: z.number().int().nonnegative(),
})
export type CompiledMail = z.infer<typeof compiledMailSchema>
