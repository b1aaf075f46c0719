import { stageSchema } from '@shirube/audience'
import { mailContentSchema, mailVariantSchema } from '@shirube/email'
import { z } from 'zod'
import {
  instantSchema,
  languageSchema,
  nameSchema,
  slugParams,
  slugSchema,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { emailSchema } from '../user/user.ts'
import { mailFiguresSchema } from './mail-figures.ts'

const briefSchema = z.object({
  id: slugSchema,
  name: z.string(),
  updatedAt: instantSchema,
  archived: z.boolean(),
  /** How often its content has been frozen so far. */
  version: z.number().int(),
  /** The content as it is written is not the one that was frozen last. */
  changed: z.boolean(),
})

/** A mail as it is written; what is sent is the content frozen when a scenario is published. */
export const mailSchema = briefSchema.extend({ content: mailContentSchema })
export type Mail = z.infer<typeof mailSchema>

/** Where a mail is used: scenarios that are live or still being gone through, and drafts. */
export const mailUseSchema = z.object({
  scenario: z.string(),
  name: z.string(),
  /** `v7` or `v7.1`; missing for a draft. */
  version: z.string().optional(),
})

export type MailUse = z.infer<typeof mailUseSchema>

/** A mail in the list: its subject in each language that it is written in, where it is used, what became of it. */
export const listedMailSchema = briefSchema.extend({
  subjects: z.partialRecord(languageSchema, z.string()),
  /** The stage of consideration that it suits (S58). */
  stage: stageSchema.optional(),
  uses: z.array(mailUseSchema),
  figures: mailFiguresSchema,
})
export type ListedMail = z.infer<typeof listedMailSchema>

/** Where a link led, and how many messages it was followed from. */
const linkFiguresSchema = z.object({ url: z.string(), clicked: z.number().int() })

const versionSchema = z.object({ version: z.number().int(), at: instantSchema })

const testBody = z.strictObject({
  language: languageSchema,
  variant: mailVariantSchema,
  /** Filled in for this lead; for an invented one when it is missing. */
  lead: uuidSchema.optional(),
  to: emailSchema,
})

const mailBody = z.strictObject({
  name: nameSchema,
  content: mailContentSchema,
  /** When the content that was edited was last saved: a later save by somebody else is then not lost. */
  basedOn: instantSchema.optional(),
})

/** Mails. */
export const mailEndpoints = {
  list: { method: 'GET', path: '/mails', answer: z.object({ items: z.array(listedMailSchema) }) },
  show: { method: 'GET', path: '/mails/:id', params: slugParams, answer: mailSchema },
  put: { method: 'PUT', path: '/mails/:id', params: slugParams, body: mailBody, answer: mailSchema },
  archive: { method: 'POST', path: '/mails/:id/archive', params: slugParams },
  restore: { method: 'POST', path: '/mails/:id/restoration', params: slugParams },
  uses: {
    method: 'GET',
    path: '/mails/:id/uses',
    params: slugParams,
    answer: z.object({ items: z.array(mailUseSchema) }),
  },
  /** What became of everything that was sent of it, and which of its links were followed by how many. */
  figures: {
    method: 'GET',
    path: '/mails/:id/figures',
    params: slugParams,
    answer: mailFiguresSchema.extend({ links: z.array(linkFiguresSchema) }),
  },
  /** The contents that were frozen, the newest first. */
  versions: {
    method: 'GET',
    path: '/mails/:id/versions',
    params: slugParams,
    answer: z.object({ items: z.array(versionSchema) }),
  },
  version: {
    method: 'GET',
    path: '/mails/:id/versions/:version',
    params: slugParams.extend({ version: z.coerce.number().int().min(1) }),
    answer: versionSchema.extend({ content: mailContentSchema }),
  },
  /** Sends what is on the screen to one address, marked as a test. It is tracked nowhere and scores nobody. */
  test: { method: 'POST', path: '/mails/:id/tests', params: slugParams, body: testBody },
  /** Puts the saved content into every live version that uses the mail, from the next send on (v7.1). */
  correct: {
    method: 'POST',
    path: '/mails/:id/correction',
    params: slugParams,
    answer: z.object({ versions: z.array(mailUseSchema) }),
  },
} as const satisfies Endpoints
