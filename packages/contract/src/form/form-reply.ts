import { z } from 'zod'
import { visitorTextSchema } from './form-field.ts'

/** What is sent at once to whoever sent a form in: plain words in their language, or a mail of the studio. */
export const formReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    subject: visitorTextSchema(200),
    /** May hold Liquid, as mails do. */
    body: visitorTextSchema(4000),
  }),
  /** The content of the mail that was frozen last. */
  z.strictObject({ kind: z.literal('mail'), mail: z.string().min(1).max(60) }),
])
export type FormReply = z.infer<typeof formReplySchema>
