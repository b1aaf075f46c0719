import { z } from 'zod'

/** What became of everything that was sent of a mail, in messages (S22). */
export const mailFiguresSchema = z.object({
  /** Taken by the other side. Rates are shares of these. */
  sent: z.number().int(),
  /** Opened by a person; whoever followed a link has opened it. */
  opened: z.number().int(),
  clicked: z.number().int(),
  /** Opened by machines alone: in no rate. */
  machines: z.number().int(),
  waiting: z.number().int(),
  failed: z.number().int(),
  /** Not sent on purpose: no consent, an address that is blocked. */
  suppressed: z.number().int(),
  /** Nobody knows whether they arrived. */
  doubtful: z.number().int(),
})
export type MailFigures = z.infer<typeof mailFiguresSchema>
