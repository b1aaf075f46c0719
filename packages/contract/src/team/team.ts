import { z } from 'zod'
import { nameSchema, slugParams, slugSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** Colleagues among whom work goes round in turn. */
export const teamSchema = z.object({
  id: slugSchema,
  name: z.string(),
  /** In the order of their turns. */
  members: z.array(uuidSchema),
})
export type Team = z.infer<typeof teamSchema>

const teamBody = z.strictObject({ name: nameSchema, members: z.array(uuidSchema).max(200) })

/** Teams. */
export const teamEndpoints = {
  list: { method: 'GET', path: '/teams', answer: z.object({ items: z.array(teamSchema) }) },
  put: { method: 'PUT', path: '/teams/:id', params: slugParams, body: teamBody, answer: teamSchema },
  remove: { method: 'DELETE', path: '/teams/:id', params: slugParams },
} as const satisfies Endpoints
