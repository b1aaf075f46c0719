import { z } from 'zod'

/** Where a list or a segment is named: in a scenario, in a segment, in a mail, a form or a campaign. */
export const groupUseSchema = z.object({
  kind: z.enum(['scenario', 'segment', 'mail', 'form', 'campaign']),
  id: z.string(),
  name: z.string(),
  /** `v7` or `v7.1`; missing for a draft. */
  version: z.string().optional(),
})
export type GroupUse = z.infer<typeof groupUseSchema>
