import { z } from 'zod'
import { instantSchema, localisedSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { importFormatSchema } from './import-format.ts'
import { importColumnSchema, importPlanSchema } from './import-plan.ts'

/** What comes of a row; `merged` is somebody whom an earlier row of the same list means too. */
export const IMPORT_OUTCOMES = ['created', 'updated', 'merged', 'unchanged', 'rejected'] as const
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]

const countsSchema = z.record(z.enum(IMPORT_OUTCOMES), z.number().int())

/** What is wrong with one cell; `column` counts from 0 and is missing when the whole row is at fault. */
const cellIssueSchema = z.object({ column: z.number().int().optional(), message: localisedSchema })
export type CellIssue = Readonly<z.infer<typeof cellIssueSchema>>

/** What would become of a row, or has. */
const judgedRowSchema = z.object({
  /** The line in the file, counted from 1. */
  line: z.number().int(),
  /** The cells as they would be kept. */
  cells: z.array(z.string()),
  outcome: z.enum(IMPORT_OUTCOMES),
  lead: uuidSchema.optional(),
  /** The earlier line that means the same person. */
  sameAs: z.number().int().optional(),
  issues: z.array(cellIssueSchema),
  /** What of the row is left out though it is taken in: an owner whom nobody knows. */
  warnings: z.array(cellIssueSchema),
})
export type JudgedRow = Readonly<z.infer<typeof judgedRowSchema>>

/** How far a list is: looked at, being taken in, taken in, given up (the file turned out to be broken), being undone, undone. */
export const IMPORT_STATES = ['ready', 'running', 'done', 'failed', 'undoing', 'undone'] as const

/** A list of leads and what has come of it so far. */
export const importSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  state: z.enum(IMPORT_STATES),
  rows: z.number().int(),
  /** How many rows are dealt with. */
  taken: z.number().int(),
  counts: countsSchema,
  /** How many rows were taken in with something left out, to be looked at. */
  warned: z.number().int(),
  /** Of how many people the score, the segments and the scenarios are still to follow; behind live traffic. */
  toFollow: z.number().int(),
  source: z.string().optional(),
  /** What the file holds: people, or what people did. */
  holds: z.enum(['people', 'touches']),
  /** In yen. */
  cost: z.number().int().optional(),
  /** Why it was given up. */
  fault: localisedSchema.optional(),
  by: z.string().optional(),
  createdAt: instantSchema,
  endedAt: instantSchema.optional(),
  undoneAt: instantSchema.optional(),
})
export type Import = Readonly<z.infer<typeof importSchema>>

/**
 * The services for business cards whose export layout is known for certain, and the address books in whose layouts
 * most others write.
 */
const CARD_SERVICES = ['Eight', 'Google', 'Outlook'] as const
export type CardService = (typeof CARD_SERVICES)[number]

/** A list that was looked at: its layout, its first rows, and what its columns seem to hold. */
export const surveyedImportSchema = importSchema.extend({
  format: importFormatSchema,
  sample: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
  columns: z.array(importColumnSchema),
  /** When a list of this layout was taken in the last time: its columns are those of that time. */
  rememberedFrom: instantSchema.optional(),
  /** How it is to be taken in as far as that is set already, for a list that came by a transfer. */
  plan: importPlanSchema.optional(),
  /** The card service or address book in whose layout it is, where that is known. */
  service: z.enum(CARD_SERVICES).optional(),
})
export type SurveyedImport = Readonly<z.infer<typeof surveyedImportSchema>>

const troubledRowSchema = z.object({
  line: z.number().int(),
  cells: z.array(z.string()),
  /** True for a row that was taken in all the same, with something left out. */
  taken: z.boolean(),
  issues: z.array(cellIssueSchema),
})

/** What undoing an import would do, in people. */
export const undoPreviewSchema = z.object({
  /** Made by the import and nothing since: they go. */
  leave: z.number().int(),
  /** Made by the import, but with something of their own since: they stay. */
  stay: z.number().int(),
  /** Known before: their fields return unless changed since. */
  restored: z.number().int(),
  /** Scenario runs that the import began and that are still under way: they end. */
  runs: z.number().int(),
})
export type UndoPreview = Readonly<z.infer<typeof undoPreviewSchema>>

/** How many of the first rows a preview looks at. */
export const PREVIEWED_ROWS = 2000

/** Taking in lists of leads: a file is uploaded (`POST /imports?name=…`, its bytes the body), looked at, taken in. */
export const importEndpoints = {
  list: { method: 'GET', path: '/imports', answer: z.object({ items: z.array(importSchema) }) },
  show: { method: 'GET', path: '/imports/:id', params: uuidParams, answer: importSchema },
  /** A list that waits to be taken in, as it was when it was looked at. */
  survey: { method: 'GET', path: '/imports/:id/survey', params: uuidParams, answer: surveyedImportSchema },
  /** What would become of the first rows; nothing is changed. */
  preview: {
    method: 'POST',
    path: '/imports/:id/preview',
    params: uuidParams,
    body: z.strictObject({ plan: importPlanSchema }),
    answer: z.object({
      looked: z.number().int(),
      counts: countsSchema,
      /** Of the people in it, how many have refused mail: their refusal stands. */
      refused: z.number().int(),
      /** How many rows would be taken in with something left out. */
      warned: z.number().int(),
      rows: z.array(judgedRowSchema),
    }),
  },
  start: {
    method: 'POST',
    path: '/imports/:id/start',
    params: uuidParams,
    body: z.strictObject({ plan: importPlanSchema }),
    answer: importSchema,
    status: 202,
  },
  /** Throws a list away that was only looked at. */
  discard: { method: 'DELETE', path: '/imports/:id', params: uuidParams },
  /** The rows that could not be taken in, or not in whole, as they stood in the file. */
  rejected: {
    method: 'GET',
    path: '/imports/:id/rejected',
    params: uuidParams,
    answer: z.object({ headers: z.array(z.string()), rows: z.array(troubledRowSchema) }),
  },
  undoPreview: { method: 'GET', path: '/imports/:id/undo', params: uuidParams, answer: undoPreviewSchema },
  undo: { method: 'POST', path: '/imports/:id/undo', params: uuidParams, answer: importSchema, status: 202 },
} as const satisfies Endpoints
