import { ACQUISITION_DAYS, ACQUISITION_VIEWS } from '@shirube/contract'
import { z } from 'zod'

/** What the address of the screen says: by what, and since when people came in. */
export const acquisitionSearchSchema = z.object({
  by: z.enum(ACQUISITION_VIEWS).optional().catch(undefined),
  days: z
    .union(ACQUISITION_DAYS.map((days) => z.literal(days)))
    .optional()
    .catch(undefined),
})
export type AcquisitionSearch = Readonly<z.infer<typeof acquisitionSearchSchema>>
