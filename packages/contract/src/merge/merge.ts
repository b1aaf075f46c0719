import { z } from 'zod'
import { uuidParams, uuidSchema } from '../http/building-blocks.ts'
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
  undo: { method: 'DELETE', path: '/merges/:id', params: uuidParams },
} as const satisfies Endpoints
