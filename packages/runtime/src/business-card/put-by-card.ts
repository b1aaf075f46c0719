import { fieldValueSchema } from '@shirube/audience'
import { z } from 'zod'

/** What a card put into the record of somebody who was there: what taking it back takes away again. */
export const putByCardSchema = z.object({
  fields: z
    .array(
      z.object({
        field: z.string(),
        before: fieldValueSchema.optional(),
        after: fieldValueSchema.optional(),
      }),
    )
    .readonly()
    .default([]),
  /** The company that the lead came to. */
  company: z.string().optional(),
  /** Mail may be sent since this card. */
  consent: z.boolean().optional(),
  /** Whose the lead became. */
  owner: z.string().optional(),
})
export type PutByCard = Readonly<z.infer<typeof putByCardSchema>>
