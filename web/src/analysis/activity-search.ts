import { ACTIVITY_DAYS } from '@shirube/contract'
import { z } from 'zod'

/** By what the reading is counted. */
export const ACTIVITY_VIEWS = ['people', 'companies', 'guesses', 'pages'] as const
export type ActivityView = (typeof ACTIVITY_VIEWS)[number]

/** What the address of the screen says: by what, and how many days back. */
export const activitySearchSchema = z.object({
  by: z.enum(ACTIVITY_VIEWS).optional().catch(undefined),
  days: z
    .union(ACTIVITY_DAYS.map((days) => z.literal(days)))
    .optional()
    .catch(undefined),
})
export type ActivitySearch = Readonly<z.infer<typeof activitySearchSchema>>
