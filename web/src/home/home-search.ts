import { HOME_PERIODS } from '@shirube/contract'
import { z } from 'zod'

/** What the address of the home says: how many days are looked back on. */
export const homeSearchSchema = z.object({
  days: z.enum(HOME_PERIODS).optional().catch(undefined),
})
export type HomeSearch = z.infer<typeof homeSearchSchema>
