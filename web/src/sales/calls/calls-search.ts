import { z } from 'zod'

/** What the address of the calls says: whose calls, and who is looked at. */
export const callsSearchSchema = z.object({
  whose: z.enum(['me', 'all']).optional().catch(undefined),
  call: z.uuid().optional().catch(undefined),
})
export type CallsSearch = z.infer<typeof callsSearchSchema>
