import { z } from 'zod'
import { pageOf, pageQuery, slugSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { RUN_STATUSES, runControlSchema, runSchema, runWithPathSchema } from './run.ts'

const runsQuery = pageQuery.extend({
  scenario: slugSchema.optional(),
  lead: uuidSchema.optional(),
  status: z.enum(RUN_STATUSES).optional(),
  /** Only those that stand in this step. */
  step: z.string().max(64).optional(),
  /** Only those that stopped in this step by an error, or left it by the way of a failure. */
  failedIn: z.string().max(64).optional(),
})

/** Leads on their way through scenarios. */
export const runEndpoints = {
  /** Newest first. */
  list: { method: 'GET', path: '/runs', query: runsQuery, answer: pageOf(runSchema) },
  show: { method: 'GET', path: '/runs/:id', params: uuidParams, answer: runWithPathSchema },
  control: {
    method: 'POST',
    path: '/runs/:id/controls',
    params: uuidParams,
    body: runControlSchema,
    /** False when the same idempotency key was used before: then nothing was done. */
    answer: z.object({ changed: z.boolean() }),
    status: 202,
  },
} as const satisfies Endpoints
