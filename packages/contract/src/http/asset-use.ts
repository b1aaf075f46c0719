import { z } from 'zod'

/** Where something is used: by a scenario that is live, still being gone through or being drawn; by a form. */
export const assetUseSchema = z.object({
  kind: z.enum(['scenario', 'form']),
  id: z.string(),
  name: z.string(),
  /** `v7` or `v7.1`; missing for a draft. */
  version: z.string().optional(),
})
export type AssetUsed = z.infer<typeof assetUseSchema>
