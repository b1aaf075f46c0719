import { z } from 'zod'
import { instantSchema, localisedSchema, pageOf, pageQuery } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** One change that somebody made, with what was there before and after. */
export const auditEntrySchema = z.object({
  id: z.number().int(),
  at: instantSchema,
  actor: z.object({
    kind: z.enum(['user', 'key', 'system']),
    id: z.string().optional(),
    name: z.string().optional(),
  }),
  action: z.string(),
  words: localisedSchema,
  /** What was changed; its name while it exists, the lead's where it was work for one. */
  subject: z.object({ kind: z.string(), id: z.string(), name: z.string().optional() }),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})

const auditQuery = pageQuery.extend({
  subjectKind: z.string().max(60).optional(),
  subjectId: z.string().max(120).optional(),
})

/** Who did what. */
export const auditEndpoints = {
  list: { method: 'GET', path: '/audit', query: auditQuery, answer: pageOf(auditEntrySchema) },
} as const satisfies Endpoints
