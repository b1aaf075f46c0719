import { z } from 'zod'
import { visitorIdSchema } from './tracker-batch.ts'

/** A browser is about to follow a link to another of the organisation's own sites. */
export const handoverAskedSchema = z.strictObject({
  visitor: visitorIdSchema,
  /** The host that the link leads to. */
  to: z.string().min(1).max(253),
})

/** A browser has come by such a link. */
export const handoverTakenSchema = z.strictObject({
  token: z.string().min(1).max(400),
  /** The id that it has on this site already. */
  own: visitorIdSchema.optional(),
})

/** What comes of it: the id that the browser goes by from now on, or a pass that says whose it is; nothing for a word that is no longer good. */
export const handedOverSchema = z.object({
  visitor: visitorIdSchema.optional(),
  pass: z.string().optional(),
})
export type HandedOver = Readonly<z.infer<typeof handedOverSchema>>
