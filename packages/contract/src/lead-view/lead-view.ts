import { z } from 'zod'
import { nameSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadFilterShape } from '../lead/lead-filter.ts'
import { leadOrderSchema } from '../lead/lead-order.ts'

const { systemLists: _, ...filterShape } = leadFilterShape

/** What a kept view shows: whom, which columns not, in which order. */
const viewShape = {
  filter: z.strictObject({
    ...filterShape,
    /** Those on a system list (internal, competitor, customer …) too. */
    system: z.literal(true).optional(),
  }),
  hidden: z.array(z.string().max(60)).max(40),
  order: leadOrderSchema,
}
/** What is kept of a view of the list of leads. */
export const leadViewKeptSchema = z.strictObject(viewShape)

const bodySchema = z.strictObject({ name: nameSchema, shared: z.boolean().default(false), ...viewShape })

/** A way of looking at the list of leads that a colleague kept, for themselves or for all. */
const leadViewSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  shared: z.boolean(),
  /** True for one's own. */
  mine: z.boolean(),
  by: z.string().optional(),
  ...viewShape,
})
export type LeadView = Readonly<z.infer<typeof leadViewSchema>>

/** Kept views of the list of leads; who made one changes it, and so do administrators when it is shared. */
export const leadViewEndpoints = {
  /** One's own and the shared ones, by name. */
  list: { method: 'GET', path: '/lead-views', answer: z.object({ items: z.array(leadViewSchema) }) },
  add: { method: 'POST', path: '/lead-views', body: bodySchema, answer: leadViewSchema, status: 201 },
  change: {
    method: 'PUT',
    path: '/lead-views/:id',
    params: uuidParams,
    body: bodySchema,
    answer: leadViewSchema,
  },
  remove: { method: 'DELETE', path: '/lead-views/:id', params: uuidParams },
} as const satisfies Endpoints
