import { ASSET_KINDS } from '@shirube/kernel'
import type { Scenario as Drawing } from '@shirube/scenario'
import { z } from 'zod'
import { instantSchema, localisedSchema, nameSchema, slugSchema } from '../http/building-blocks.ts'

export const SCENARIO_STATES = ['draft', 'live', 'paused', 'archived'] as const

/** A drawing as it is handed out; what comes in is read by `parseScenario`. */
export const drawingSchema = z.custom<Drawing>()

/** A published version, by its numbers: v7, or v7.1 after a correction of content. */
export const versionBriefSchema = z.object({
  id: z.uuid(),
  n: z.number().int(),
  minor: z.number().int(),
  note: z.string().optional(),
  publishedAt: instantSchema,
  publishedBy: z.string().optional(),
})
export type VersionBrief = z.infer<typeof versionBriefSchema>

/** A scenario as it is listed. */
export const scenarioBriefSchema = z.object({
  id: slugSchema,
  name: z.string(),
  folder: z.string().optional(),
  state: z.enum(SCENARIO_STATES),
  live: versionBriefSchema.optional(),
  /** People on their way through it now. */
  underWay: z.number().int(),
  updatedAt: instantSchema,
})
export type ScenarioBrief = z.infer<typeof scenarioBriefSchema>

/** The drawing in miniature, for a picture of its paths: where each step stands, and which leads to which. */
export const outlineSchema = z.object({
  steps: z.array(z.object({ id: z.string(), type: z.string(), x: z.number(), y: z.number() })).readonly(),
  lines: z.array(z.tuple([z.string(), z.string()])).readonly(),
})
export type ScenarioOutline = z.infer<typeof outlineSchema>

/** A goal, and what has come of it. */
const goalProgressSchema = z.object({
  title: z.string(),
  /** People who have reached it, each counted once, over all versions. */
  reached: z.number().int(),
  /** How many people it is planned for. */
  planned: z.number().int().optional(),
  /** The local date until which, where the organisation is. */
  by: z.iso.date().optional(),
  /** When the scenario first went live: from then on goals are counted. */
  since: instantSchema.optional(),
})

/** A scenario as a row of the list. */
export const scenarioRowSchema = scenarioBriefSchema.extend({
  /** People who ever came in. */
  reached: z.number().int(),
  /** People who stand still until a person looks. */
  stuck: z.number().int(),
  /** Whether the draft says something that the live version does not. */
  changed: z.boolean(),
  /** Who made it. */
  owner: z.string().optional(),
  goal: goalProgressSchema.optional(),
  outline: outlineSchema,
})
export type ScenarioRow = z.infer<typeof scenarioRowSchema>

/** A scenario with its draft; `revision` counts the edits made to it. */
export const scenarioSchema = scenarioBriefSchema.extend({
  revision: z.number().int(),
  draft: drawingSchema,
})

/** A scenario as a file. */
export const scenarioFileSchema = z.object({ name: z.string(), scenario: drawingSchema })

/** Something about a drawing that a person should know, with its place. */
export const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  node: z.string().optional(),
  field: z.string().optional(),
  /** What is missing, by its kind and id. */
  asset: z.object({ kind: z.enum(ASSET_KINDS), id: z.string() }).optional(),
  message: localisedSchema,
})
export type ScenarioDiagnostic = z.infer<typeof diagnosticSchema>

const partSchema = z.object({
  way: z.string(),
  depth: z.number().int(),
  sentences: z.array(z.object({ text: z.string(), nodes: z.array(z.string()).readonly() })).readonly(),
})

/** The scenario read aloud, in both languages (D3). */
export const readingSchema = z.object({
  ja: z.array(partSchema).readonly(),
  en: z.array(partSchema).readonly(),
})
export type ScenarioReading = z.infer<typeof readingSchema>

/** A published version with what it froze. */
export const versionSchema = versionBriefSchema.extend({
  graph: drawingSchema,
  reading: readingSchema,
})

const stepChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finish') }),
  z.strictObject({ kind: z.literal('leave') }),
  z.strictObject({ kind: z.literal('move'), to: z.string().min(1).max(64) }),
])

/** What becomes of people who are on their way through older versions (D4): by the step in which they stand. */
export const underWayChoiceSchema = z.strictObject({
  /** For everybody whose step is not named: finish the old version, or leave. */
  rest: z.enum(['finish', 'leave']),
  steps: z.record(z.string().max(64), stepChoiceSchema).default({}),
})
export type UnderWayChoice = z.infer<typeof underWayChoiceSchema>

export const publishSchema = z.strictObject({
  /** The revision that was looked at: a draft that has moved on is not published unseen. */
  revision: z.number().int().min(0),
  note: z.string().trim().max(400).optional(),
  underWay: underWayChoiceSchema.default({ rest: 'finish', steps: {} }),
})

/** What came of publishing. */
export const publishedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('published'),
    version: versionBriefSchema,
    reading: readingSchema,
    warnings: z.array(diagnosticSchema),
  }),
  /** Nothing was changed: the drawing has errors. */
  z.object({ kind: z.literal('refused'), diagnostics: z.array(diagnosticSchema) }),
])
export type Published = z.infer<typeof publishedSchema>

/** A name for a scenario, and where it is kept. */
export const scenarioNameSchema = z.strictObject({
  name: nameSchema.optional(),
  folder: z.string().trim().max(120).nullable().optional(),
})
