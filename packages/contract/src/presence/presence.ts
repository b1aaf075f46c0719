import { z } from 'zod'
import { slugParams, slugSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** What somebody does with an open scenario: a change of theirs a moment ago, or only a look. */
export const PRESENT_DOINGS = ['editing', 'looking'] as const
export type PresentDoing = (typeof PRESENT_DOINGS)[number]

/**
 * So long a tab counts as open after it was last heard of (ms). Open ones say so more often; browsers let those that
 * nobody looks at speak but once a minute.
 */
export const PRESENT_FOR_MS = 90_000

/** The name of a tab of a browser. */
const tabSchema = z.string().regex(/^[a-z0-9]{1,64}$/u, 'small letters and digits, at most 64')

/** Somebody who has a scenario open, in however many tabs. */
export const presentSchema = z.object({
  user: uuidSchema,
  name: z.string(),
  doing: z.enum(PRESENT_DOINGS),
})
export type Present = z.infer<typeof presentSchema>

/** Who has a scenario open now. */
export const presenceEndpoints = {
  list: {
    method: 'GET',
    path: '/presence/:id',
    params: slugParams,
    answer: z.object({ items: z.array(presentSchema) }),
  },
  /** This tab has it open; to be said again while it does. */
  here: {
    method: 'PUT',
    path: '/presence/:id/:tab',
    params: z.strictObject({ id: slugSchema, tab: tabSchema }),
    body: z.strictObject({ doing: z.enum(PRESENT_DOINGS) }),
  },
  gone: {
    method: 'DELETE',
    path: '/presence/:id/:tab',
    params: z.strictObject({ id: slugSchema, tab: tabSchema }),
  },
} as const satisfies Endpoints
