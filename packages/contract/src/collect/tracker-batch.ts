import { z } from 'zod'
import { collectedKindSchema, readPayload } from './collected-event.ts'

/** The id of a browser: made by the tracker, random, says nothing of the person. */
export const visitorIdSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/u, 'not the id of a browser')

/** How long the tracker keeps a hit that it could not send: seven days, in milliseconds. */
export const TRACKER_KEEPS_MS = 7 * 86_400_000

const TRACKER_KIND = /^(?:page\.viewed|page\.engaged|link\.clicked|custom\..+)$/u

const hitSchema = z
  .strictObject({
    /** The tracker's own key of this hit: sent twice, taken in once. */
    id: z.string().min(8).max(64),
    kind: collectedKindSchema.refine((kind) => TRACKER_KIND.test(kind), {
      message: 'the tracker does not report this kind',
    }),
    /** How many milliseconds ago it happened, by the browser's own clock: its being wrong does no harm. */
    ago: z.number().int().min(0).max(TRACKER_KEEPS_MS),
    payload: z.unknown(),
  })
  .transform((hit, ctx) => ({ ...hit, payload: readPayload(hit, ctx) }))

/** What one browser reports at once. */
export const trackerBatchSchema = z.strictObject({
  visitor: visitorIdSchema,
  /** A short-lived pass from a link in a mail: whose browser this is. */
  pass: z.string().max(400).optional(),
  hits: z.array(hitSchema).min(1).max(50),
})
export type TrackerBatch = z.infer<typeof trackerBatchSchema>
export type TrackerReport = z.input<typeof trackerBatchSchema>
