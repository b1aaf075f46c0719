import { z } from 'zod'
import { formDefinitionSchema } from '../form/form-definition.ts'
import { assetUseSchema } from '../http/asset-use.ts'
import {
  instantSchema,
  languageSchema,
  localisedSchema,
  nameSchema,
  slugParams,
  slugSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const briefSchema = z.object({
  id: slugSchema,
  name: z.string(),
  active: z.boolean(),
  /** Put away: closed whatever else is said, and not to be chosen. */
  archived: z.boolean(),
  updatedAt: instantSchema,
  /** The page where visitors fill it in. */
  url: z.string(),
})

/** A form with what it asks, says and delivers. */
export const formSchema = briefSchema.extend({ definition: formDefinitionSchema })
export type Form = z.infer<typeof formSchema>

/** A form in the list, with what came of it. */
export const listedFormSchema = briefSchema.extend({
  title: localisedSchema,
  submissions: z.number().int(),
  /** Sent in, and not yet confirmed by a link in a mail that still works. */
  unconfirmed: z.number().int(),
  lastAt: instantSchema.optional(),
  /** The document that it gives. */
  material: slugSchema.optional(),
  uses: z.array(assetUseSchema),
})
export type ListedForm = z.infer<typeof listedFormSchema>

/** Forms as they are put together. */
export const formEndpoints = {
  list: { method: 'GET', path: '/forms', answer: z.object({ items: z.array(listedFormSchema) }) },
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
  /** Puts a form away; refused, with where, while it is used. Its answers stay. */
  archive: { method: 'POST', path: '/forms/:id/archive', params: slugParams },
  restore: { method: 'POST', path: '/forms/:id/restoration', params: slugParams },
  /** The page of a form that is still being put together; nothing is kept. */
  preview: {
    method: 'POST',
    path: '/form-previews',
    body: z.strictObject({
      language: languageSchema,
      definition: formDefinitionSchema,
      page: z.enum(['form', 'thanks']).default('form'),
    }),
    answer: z.object({ html: z.string() }),
  },
} as const satisfies Endpoints
