import { z } from 'zod'

/** What the address of the handoffs says: whose, and which one is looked at. */
export const handoffsSearchSchema = z.object({
  whose: z.enum(['me', 'all']).optional().catch(undefined),
  handoff: z.uuid().optional().catch(undefined),
})
export type HandoffsSearch = z.infer<typeof handoffsSearchSchema>
