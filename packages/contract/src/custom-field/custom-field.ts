import { FIELD_TYPES } from '@shirube/audience'
import { z } from 'zod'
import { nameSchema, slugParams, slugSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** A field of leads that the organisation declares itself; leads hold it as `custom.<id>`. */
export const customFieldSchema = z.object({
  id: slugSchema,
  name: z.string(),
  /** What it is called on English screens; as elsewhere where there is none. */
  nameEn: z.string().optional(),
  type: z.enum(FIELD_TYPES),
  /** The values to choose from; empty: any. */
  options: z.array(z.string()),
  /** Personal data that an erasure takes away. */
  personal: z.boolean(),
  /** Put away: what leads hold stays, nobody is offered it any more. */
  archived: z.boolean(),
})
export type CustomField = z.infer<typeof customFieldSchema>

/** Fields that the organisation declares. */
export const customFieldEndpoints = {
  list: { method: 'GET', path: '/custom-fields', answer: z.object({ items: z.array(customFieldSchema) }) },
  put: {
    method: 'PUT',
    path: '/custom-fields/:id',
    params: slugParams,
    body: z.strictObject({
      name: nameSchema,
      nameEn: nameSchema.optional(),
      type: z.enum(FIELD_TYPES),
      options: z.array(z.string().min(1).max(120)).max(200).default([]),
      personal: z.boolean().default(false),
      archived: z.boolean().default(false),
    }),
    answer: customFieldSchema,
  },
  remove: { method: 'DELETE', path: '/custom-fields/:id', params: slugParams },
} as const satisfies Endpoints
