import { mailContentSchema } from '@shirube/email'
import { z } from 'zod'
import { instantSchema, nameSchema, slugParams, slugSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const listedSchema = z.object({
  id: slugSchema,
  name: z.string(),
  updatedAt: instantSchema,
  archived: z.boolean(),
})

/** A mail as it is written; what is sent is the content frozen when a scenario is published. */
export const mailSchema = listedSchema.extend({
  content: mailContentSchema,
  /** How often its content has been frozen so far. */
  version: z.number().int(),
})
export type Mail = z.infer<typeof mailSchema>

/** Where a mail is used: scenarios that are live or still being gone through, and drafts. */
export const mailUseSchema = z.object({
  scenario: z.string(),
  name: z.string(),
  /** `v7` or `v7.1`; missing for a draft. */
  version: z.string().optional(),
})

const mailBody = z.strictObject({
  name: nameSchema,
  content: mailContentSchema,
  /** When the content that was edited was last saved: a later save by somebody else is then not lost. */
  basedOn: instantSchema.optional(),
})

/** Mails. */
export const mailEndpoints = {
  list: { method: 'GET', path: '/mails', answer: z.object({ items: z.array(listedSchema) }) },
  show: { method: 'GET', path: '/mails/:id', params: slugParams, answer: mailSchema },
  put: { method: 'PUT', path: '/mails/:id', params: slugParams, body: mailBody, answer: mailSchema },
  archive: { method: 'POST', path: '/mails/:id/archive', params: slugParams },
  uses: {
    method: 'GET',
    path: '/mails/:id/uses',
    params: slugParams,
    answer: z.object({ items: z.array(mailUseSchema) }),
  },
  /** Puts the saved content into every live version that uses the mail, from the next send on (v7.1). */
  correct: {
    method: 'POST',
    path: '/mails/:id/correction',
    params: slugParams,
    answer: z.object({ versions: z.array(mailUseSchema) }),
  },
} as const satisfies Endpoints
