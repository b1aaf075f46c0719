import { z } from 'zod'
import {
  instantSchema,
  nameSchema,
  pageOf,
  pageQuery,
  slugParams,
  slugSchema,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { groupUseSchema } from '../http/group-use.ts'

/** A list put together by hand. The leads of a system list are left out of sends and scores. */
export const listSchema = z.object({
  id: slugSchema,
  name: z.string(),
  system: z.boolean(),
  members: z.number().int(),
})
export type List = z.infer<typeof listSchema>

const memberSchema = z.object({ lead: uuidSchema, name: z.string(), since: instantSchema })
const leadsBody = z.strictObject({ leads: z.array(uuidSchema).min(1).max(500) })

/** Lists and who is on them. */
export const listEndpoints = {
  list: { method: 'GET', path: '/lists', answer: z.object({ items: z.array(listSchema) }) },
  put: {
    method: 'PUT',
    path: '/lists/:id',
    params: slugParams,
    body: z.strictObject({ name: nameSchema, system: z.boolean().default(false) }),
    answer: listSchema,
  },
  remove: { method: 'DELETE', path: '/lists/:id', params: slugParams },
  members: {
    method: 'GET',
    path: '/lists/:id/members',
    params: slugParams,
    query: pageQuery,
    answer: pageOf(memberSchema),
  },
  uses: {
    method: 'GET',
    path: '/lists/:id/uses',
    params: slugParams,
    answer: z.object({ items: z.array(groupUseSchema) }),
  },
  add: {
    method: 'POST',
    path: '/lists/:id/members',
    params: slugParams,
    body: leadsBody,
    /** How many were not on it before. */
    answer: z.object({ changed: z.number().int() }),
  },
  takeOff: {
    method: 'POST',
    path: '/lists/:id/members/removal',
    params: slugParams,
    body: leadsBody,
    answer: z.object({ changed: z.number().int() }),
  },
} as const satisfies Endpoints
