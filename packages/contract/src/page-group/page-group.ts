import { z } from 'zod'
import { nameSchema, slugParams, slugSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const patternSchema = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .regex(/^(https?:\/\/|[\p{L}\p{N}._-]+\.[\p{L}\p{N}._:-]+\/|\/)/u, 'a path such as /products/*')

/** Pages of the organisation's site that mean the same: product, adoption, price, recruiting. */
export const pageGroupSchema = z.object({
  id: slugSchema,
  name: z.string(),
  /** Paths in which `*` stands for anything; a pattern with a host names the host too. */
  patterns: z.array(z.string()),
})
export type PageGroup = z.infer<typeof pageGroupSchema>

/** Page groups. */
export const pageGroupEndpoints = {
  list: { method: 'GET', path: '/page-groups', answer: z.object({ items: z.array(pageGroupSchema) }) },
  put: {
    method: 'PUT',
    path: '/page-groups/:id',
    params: slugParams,
    body: z.strictObject({ name: nameSchema, patterns: z.array(patternSchema).max(200) }),
    answer: pageGroupSchema,
  },
  remove: { method: 'DELETE', path: '/page-groups/:id', params: slugParams },
} as const satisfies Endpoints
