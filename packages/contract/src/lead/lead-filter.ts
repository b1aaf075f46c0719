import { qualificationSchema, stageSchema } from '@shirube/audience'
import { z } from 'zod'
import { slugSchema, uuidSchema } from '../http/building-blocks.ts'

const points = z.coerce.number().int().min(-100_000).max(100_000).optional()

/** Which leads are asked for, as the list of leads filters them. */
export const leadFilterShape = {
  /** Parts of a name, an address or a company. */
  search: z.string().trim().max(120).optional(),
  segment: slugSchema.optional(),
  list: slugSchema.optional(),
  company: uuidSchema.optional(),
  stage: stageSchema.optional(),
  qualification: qualificationSchema.optional(),
  /** A colleague's id, or `none` for leads that nobody looks after. */
  owner: z.union([z.literal('none'), uuidSchema]).optional(),
  tag: z.string().trim().min(1).max(60).optional(),
  /** Whether those on a system list (internal, competitor, customer …) are among them. */
  systemLists: z.enum(['include', 'exclude']).default('include'),
  /** Stretches of fit and of engagement; the upper end is not included. */
  fitFrom: points,
  fitBelow: points,
  engagementFrom: points,
  engagementBelow: points,
}

/** The same as one value, for what is done with all leads of a filter. */
export const leadFilterSchema = z.strictObject(leadFilterShape)
