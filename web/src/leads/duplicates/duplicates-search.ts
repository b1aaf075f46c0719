import { DUPLICATE_STATES } from '@shirube/contract'
import { z } from 'zod'

/** What the address of the possible duplicates says: which of them, and which pair is looked at. */
export const duplicatesSearchSchema = z.object({
  state: z.enum(DUPLICATE_STATES).optional().catch(undefined),
  pair: z.string().max(80).optional().catch(undefined),
})
export type DuplicatesSearch = z.infer<typeof duplicatesSearchSchema>
