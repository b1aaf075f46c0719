import { HOT_VIEWS } from '@shirube/contract'
import { z } from 'zod'

/** What the address of the hot list says: who, whose, and of which segment. */
export const hotSearchSchema = z.object({
  view: z.enum(HOT_VIEWS).optional().catch(undefined),
  whose: z.enum(['me', 'none']).optional().catch(undefined),
  segment: z.string().min(1).max(60).optional().catch(undefined),
})
export type HotSearch = Readonly<z.infer<typeof hotSearchSchema>>
