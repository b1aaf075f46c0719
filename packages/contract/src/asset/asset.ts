import { FIELD_TYPES, stageSchema } from '@shirube/audience'
import { ASSET_KINDS } from '@shirube/kernel'
import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'

/** One thing that people name in scenarios, segments and filters. */
export const assetSchema = z.object({
  kind: z.enum(ASSET_KINDS),
  id: z.string(),
  name: z.string(),
  /** Its name in English, where it has one of its own. */
  nameEn: z.string().optional(),
  /** Tells two of one name apart: the address of a colleague. */
  hint: z.string().optional(),
  /** The stage of consideration that a mail or a document suits. */
  stage: stageSchema.optional(),
  /** What a custom field holds. */
  fieldType: z.enum(FIELD_TYPES).optional(),
  /** Still called so where it is named, but no longer to be chosen. */
  archived: z.boolean(),
})
export type Asset = z.infer<typeof assetSchema>

/** The names of everything that can be named. */
export const assetEndpoints = {
  list: { method: 'GET', path: '/assets', answer: z.object({ items: z.array(assetSchema) }) },
} as const satisfies Endpoints
