import { z } from 'zod'
import { formDefinitionSchema } from '../form/form-definition.ts'
import { instantSchema, nameSchema, slugParams, slugSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const listedSchema = z.object({
  id: slugSchema,
  name: z.string(),
  active: z.boolean(),
  updatedAt: instantSchema,
})

/** A form with what it asks, says and delivers. */
export const formSchema = listedSchema.extend({ definition: formDefinitionSchema })
export type Form = z.infer<typeof formSchema>

/** Forms as they are put together. */
export const formEndpoints = {
  list: { method: 'GET', path: '/forms', answer: z.object({ items: z.array(listedSchema) }) },
  show: { method: 'GET', path: '/forms/:id', params: slugParams, answer: formSchema },
  put: {
    method: 'PUT',
    path: '/forms/:id',
    params: slugParams,
    body: z.strictObject({
      name: nameSchema,
      definition: formDefinitionSchema,
      active: z.boolean().default(true),
    }),
    answer: formSchema,
  },
} as const satisfies Endpoints
