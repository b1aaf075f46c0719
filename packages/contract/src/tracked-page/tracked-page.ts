import { z } from 'zod'
import { instantSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** A page of the organisation's sites as the tracker saw it lately. */
export const trackedPageSchema = z.object({
  host: z.string(),
  path: z.string(),
  title: z.string().optional(),
  views: z.number().int(),
  lastAt: instantSchema,
})
export type TrackedPage = z.infer<typeof trackedPageSchema>

/** What the tracker has reported lately: at most 300 pages of the last fortnight, the most viewed first. */
export const trackedPageEndpoints = {
  list: { method: 'GET', path: '/tracked-pages', answer: z.object({ items: z.array(trackedPageSchema) }) },
} as const satisfies Endpoints
