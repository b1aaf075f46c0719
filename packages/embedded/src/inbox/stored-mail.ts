import { z } from 'zod'

/** The envelope of a mail that reached the inbox: who it was really for, and when it came. */
export const envelopeSchema = z.strictObject({
  /** The order of arrival within the inbox, oldest first. */
  id: z.string().regex(/^\d{13}-[0-9a-f]{8}$/u),
  from: z.string(),
  to: z.array(z.string()).readonly(),
  receivedAt: z.number(),
})
export type MailEnvelope = Readonly<z.infer<typeof envelopeSchema>>

/** One mail of the inbox, read. */
export interface StoredMail {
  readonly envelope: MailEnvelope
  /** The message exactly as it came, RFC 5322. */
  readonly raw: Buffer
  readonly subject: string
  readonly from: string
  readonly html: string
  readonly text: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}
