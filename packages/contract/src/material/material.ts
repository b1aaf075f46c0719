import { stageSchema } from '@shirube/audience'
import { z } from 'zod'
import { storedFileSchema } from '../file/file.ts'
import { assetUseSchema } from '../http/asset-use.ts'
import { instantSchema, nameSchema, slugParams, slugSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** A document that leads can be given: a brochure, a white paper. */
export const materialSchema = z.object({
  id: slugSchema,
  name: z.string(),
  file: storedFileSchema.optional(),
  /** The stage of consideration that it suits (S58). */
  stage: stageSchema.optional(),
  tags: z.array(z.string()),
})
export type Material = z.infer<typeof materialSchema>

/** A document in the list, with what came of it. */
export const listedMaterialSchema = materialSchema.extend({
  /** Openings by people. */
  downloads: z.number().int(),
  people: z.number().int(),
  uses: z.array(assetUseSchema),
})
export type ListedMaterial = z.infer<typeof listedMaterialSchema>

const materialBody = z.strictObject({
  name: nameSchema,
  file: uuidSchema.optional(),
  stage: stageSchema.optional(),
  tags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
})

/** Documents for leads. */
export const materialEndpoints = {
  list: { method: 'GET', path: '/materials', answer: z.object({ items: z.array(listedMaterialSchema) }) },
  put: {
    method: 'PUT',
    path: '/materials/:id',
    params: slugParams,
    body: materialBody,
    answer: materialSchema,
  },
  /** A link that opens the document for one lead, for a time. */
  link: {
    method: 'POST',
    path: '/materials/:id/links',
    params: slugParams,
    body: z.strictObject({ lead: uuidSchema }),
    answer: z.object({ url: z.string(), until: instantSchema }),
  },
  remove: { method: 'DELETE', path: '/materials/:id', params: slugParams },
} as const satisfies Endpoints
