import { CONSENT_BASES, leadFieldSchema } from '@shirube/audience'
import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  nameSchema,
  uuidParams,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** What a column of the file becomes; `fullName` is divided into family and given name at its first space. */
export const importColumnSchema = z.union([z.enum(['ignore', 'fullName', 'fullNameKana']), leadFieldSchema])

/** How a file of leads is taken in. */
export const importPlanSchema = z.strictObject({
  /** What each column becomes, in the order of the file. */
  columns: z.array(importColumnSchema).min(1).max(200),
  /** The words over the columns, to name a cell at fault. */
  headers: z.array(z.string().max(400)).max(200),
  /** Where the people came from (S3). */
  source: z.string().trim().min(1).max(200),
  /** Of somebody who is there already, only empty fields are filled, or the file's word counts. */
  known: z.enum(['fill', 'overwrite']),
  /** Why mail may be sent to them (特定電子メール法); missing: it may not. */
  emailConsent: z.enum(CONSENT_BASES).optional(),
})
export type ImportPlan = z.infer<typeof importPlanSchema>

const rowSchema = z.strictObject({
  /** The line in the file, the header being 1. */
  line: z.number().int().min(1),
  cells: z.array(z.string().max(4000)).max(200),
})

/** What is wrong with one cell; `column` counts from 0 and is missing when the whole row is at fault. */
const cellIssueSchema = z.object({ column: z.number().int().optional(), message: localisedSchema })

export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged', 'rejected'] as const

const judgedRowSchema = z.object({
  line: z.number().int(),
  outcome: z.enum(IMPORT_OUTCOMES),
  lead: uuidSchema.optional(),
  issues: z.array(cellIssueSchema),
})
export type JudgedRow = z.infer<typeof judgedRowSchema>

/** A file of leads and what has come of it so far. */
export const importSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  state: z.enum(['filling', 'running', 'done']),
  rows: z.number().int(),
  counts: z.record(z.enum(IMPORT_OUTCOMES), z.number().int()),
  by: z.string().optional(),
  createdAt: instantSchema,
  endedAt: instantSchema.optional(),
})
export type Import = z.infer<typeof importSchema>

const rejectedRowSchema = rowSchema.extend({ issues: z.array(cellIssueSchema) })

/** Taking in files of leads: the rows are handed over first, then taken in behind the scenes. */
export const importEndpoints = {
  list: { method: 'GET', path: '/imports', answer: z.object({ items: z.array(importSchema) }) },
  show: { method: 'GET', path: '/imports/:id', params: uuidParams, answer: importSchema },
  /** What would become of some rows; nothing is changed. */
  preview: {
    method: 'POST',
    path: '/import-previews',
    body: z.strictObject({ plan: importPlanSchema, rows: z.array(rowSchema).max(200) }),
    answer: z.object({ rows: z.array(judgedRowSchema) }),
  },
  begin: {
    method: 'POST',
    path: '/imports',
    body: z.strictObject({ name: nameSchema, plan: importPlanSchema }),
    answer: importSchema,
    status: 201,
  },
  /** Hands over rows; the same line again changes nothing. */
  fill: {
    method: 'POST',
    path: '/imports/:id/rows',
    params: uuidParams,
    body: z.strictObject({ rows: z.array(rowSchema).min(1).max(500) }),
    answer: z.object({ rows: z.number().int() }),
  },
  start: {
    method: 'POST',
    path: '/imports/:id/start',
    params: uuidParams,
    answer: importSchema,
    status: 202,
  },
  /** The rows that could not be taken in, as they stood in the file. */
  rejected: {
    method: 'GET',
    path: '/imports/:id/rejected',
    params: uuidParams,
    answer: z.object({ headers: z.array(z.string()), rows: z.array(rejectedRowSchema) }),
  },
} as const satisfies Endpoints
