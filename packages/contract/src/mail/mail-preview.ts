import { mailVariantSchema } from '@shirube/email'
import { z } from 'zod'
import { languageSchema, localisedSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** Something about a mail that its author should know, at its place. Lines and columns count from 1. */
export const mailFindingSchema = z.object({
  severity: z.enum(['error', 'warning']),
  part: z.enum(['subject', 'preheader', 'mjml', 'text']),
  line: z.number().int(),
  column: z.number().int(),
  message: localisedSchema,
})
export type MailFinding = z.infer<typeof mailFindingSchema>

/** A value that the mail takes from the recipient. */
const previewTagSchema = z.object({
  name: z.string(),
  /** Every place where it is used says what stands in for it. */
  defaulted: z.boolean(),
  /** The recipient of this preview has no such value. */
  missing: z.boolean(),
})

/** A mail as one recipient would see it; without `shown` when it has errors. */
export const mailPreviewSchema = z.object({
  findings: z.array(mailFindingSchema),
  tags: z.array(previewTagSchema),
  shown: z
    .object({
      subject: z.string(),
      preheader: z.string(),
      /** A whole page. With `marks`, blocks carry a class `mj-at-<offset in the MJML>`. */
      html: z.string(),
      text: z.string(),
      /** The size of the HTML in bytes, which Gmail measures. */
      bytes: z.number().int(),
      links: z.number().int(),
    })
    .optional(),
})
export type MailPreview = z.infer<typeof mailPreviewSchema>

const elementSchema = z.object({
  tag: z.string(),
  attributes: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  children: z.array(z.string()),
})

/** How a mail that is being written will look, and what may be written in it. Nothing is kept. */
export const mailPreviewEndpoints = {
  show: {
    method: 'POST',
    path: '/mail-previews',
    body: z.strictObject({
      language: languageSchema,
      variant: mailVariantSchema,
      lead: uuidSchema.optional(),
      marks: z.boolean().default(false),
    }),
    answer: mailPreviewSchema,
  },
  /** How many of the leads with an address lack each of these values. */
  gaps: {
    method: 'GET',
    path: '/mail-gaps',
    query: z.strictObject({ fields: z.string().max(2000) }),
    answer: z.object({
      reachable: z.number().int(),
      items: z.array(z.object({ name: z.string(), people: z.number().int() })),
    }),
  },
  vocabulary: {
    method: 'GET',
    path: '/mail-vocabulary',
    answer: z.object({ elements: z.array(elementSchema), filters: z.array(z.string()) }),
  },
} as const satisfies Endpoints
