import { z } from 'zod'
import { instantSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** Making one record of two leads that are one person, and two again. */
export const mergeEndpoints = {
  merge: {
    method: 'POST',
    path: '/merges',
    /** The survivor keeps its id and its own word. */
    body: z.strictObject({ survivor: uuidSchema, merged: uuidSchema }),
    answer: z.object({ id: uuidSchema }),
    status: 201,
  },
  /** What was merged into a lead, the newest first. */
  ofLead: {
    method: 'GET',
    path: '/leads/:id/merges',
    params: uuidParams,
    answer: z.object({
      items: z.array(
        z.object({
          id: uuidSchema,
          merged: uuidSchema,
          name: z.string(),
          at: instantSchema,
          /** Missing where the product itself knew that it was one person. */
          by: z.string().optional(),
          undoneAt: instantSchema.optional(),
        }),
      ),
    }),
  },
  undo: { method: 'DELETE', path: '/merges/:id', params: uuidParams },
} as const satisfies Endpoints
