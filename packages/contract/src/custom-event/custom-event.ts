import { z } from 'zod'
import { nameSchema, slugParams } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const fieldSchema = z.strictObject({
  key: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/u, 'letters, digits and _, at most 60'),
  name: nameSchema,
  type: z.enum(['text', 'number', 'boolean']),
})

/** The slug of a custom event, as it stands behind `custom.`. */
const eventSlugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/u, 'small letters, digits, - and _, a letter first')

/** What a custom event carries, as it was declared; none declared: anything. */
export const customEventFieldsSchema = z.array(fieldSchema)

/** A kind of behaviour that the organisation declares itself; its events are `custom.<id>`. */
export const customEventSchema = z.object({
  id: eventSlugSchema,
  name: z.string(),
  fields: z.array(fieldSchema),
})
export type CustomEvent = z.infer<typeof customEventSchema>

/** Kinds of behaviour that the organisation declares. */
export const customEventEndpoints = {
  list: { method: 'GET', path: '/custom-events', answer: z.object({ items: z.array(customEventSchema) }) },
  put: {
    method: 'PUT',
    path: '/custom-events/:id',
    params: z.strictObject({ id: eventSlugSchema }),
    body: z.strictObject({ name: nameSchema, fields: z.array(fieldSchema).max(50) }),
    answer: customEventSchema,
  },
  remove: { method: 'DELETE', path: '/custom-events/:id', params: slugParams },
} as const satisfies Endpoints
