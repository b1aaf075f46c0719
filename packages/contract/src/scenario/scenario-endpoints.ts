import { editSchema } from '@shirube/scenario'
import { z } from 'zod'
import { instantSchema, nameSchema, slugParams, slugSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import {
  diagnosticSchema,
  publishedSchema,
  publishSchema,
  readingSchema,
  scenarioBriefSchema,
  scenarioFileSchema,
  scenarioNameSchema,
  scenarioRowSchema,
  scenarioSchema,
  versionBriefSchema,
  versionSchema,
} from './scenario.ts'
import { scenarioTemplateSchema } from './template.ts'

const editsBody = z.strictObject({
  /** The revision that the edits were made on. */
  base: z.number().int().min(0),
  edits: z.array(editSchema).min(1).max(500),
  /** The browser tab that made them. */
  client: z.string().max(60).optional(),
})

const editedSchema = z.object({
  revision: z.number().int(),
  /** What others changed since `base`, to be made on one's own copy before these edits. */
  others: z.array(editSchema),
})

const creatingBody = z.strictObject({
  id: slugSchema.optional(),
  name: nameSchema,
  folder: z.string().trim().max(120).optional(),
  /** A drawing to begin with; a blank sheet without one. One that cannot be read makes no scenario. */
  scenario: z.unknown().optional(),
})

const versionParams = slugParams.extend({
  n: z.coerce.number().int().min(1),
  minor: z.coerce.number().int().min(0),
})

const checkedSchema = z.object({
  revision: z.number().int(),
  diagnostics: z.array(diagnosticSchema),
  reading: readingSchema,
})

/** What became of what a step sent, in messages; machines are not counted. */
const stepMailSchema = z.object({
  step: z.string(),
  sent: z.number().int(),
  opened: z.number().int(),
  clicked: z.number().int(),
})

const countSchema = z.object({
  step: z.string(),
  /** Empty for the step as a whole. */
  port: z.string(),
  reached: z.number().int(),
  waiting: z.number().int(),
  passed: z.number().int(),
  failed: z.number().int(),
  visits: z.number().int(),
})

/** How many people have reached a goal on their way through the version. */
const goalCountSchema = z.object({ goal: z.string(), people: z.number().int() })

const underWaySchema = z.object({
  version: versionBriefSchema,
  steps: z.array(
    z.object({
      step: z.string(),
      title: z.string(),
      people: z.number().int(),
      /** Whether the draft still has this step. */
      kept: z.boolean(),
    }),
  ),
})

const enteringBody = z.union([
  z.strictObject({ leads: z.array(uuidSchema).min(1).max(500) }),
  z.strictObject({ list: slugSchema }),
])

const enteredSchema = z.discriminatedUnion('kind', [
  /** How many came in, and how many could not (again). */
  z.object({ kind: z.literal('entered'), entered: z.number().int(), refused: z.number().int() }),
  /** A list is let in in the background: so many people. */
  z.object({ kind: z.literal('queued'), people: z.number().int() }),
])

/** Scenarios: drafts, versions, and who is on the way. */
export const scenarioEndpoints = {
  list: { method: 'GET', path: '/scenarios', answer: z.object({ items: z.array(scenarioRowSchema) }) },
  /** Scenarios to begin with, that come with the product. */
  templates: {
    method: 'GET',
    path: '/scenario-templates',
    answer: z.object({ items: z.array(scenarioTemplateSchema) }),
  },
  create: {
    method: 'POST',
    path: '/scenarios',
    body: creatingBody,
    answer: scenarioSchema,
    status: 201,
  },
  /** A scenario as a file becomes the draft; what was drafted before stays in the history of edits. */
  import: {
    method: 'PUT',
    path: '/scenarios/:id/import',
    params: slugParams,
    body: z.strictObject({ name: nameSchema.optional(), scenario: z.unknown() }),
    answer: scenarioSchema,
  },
  export: {
    method: 'GET',
    path: '/scenarios/:id/export',
    params: slugParams,
    answer: scenarioFileSchema,
  },
  show: { method: 'GET', path: '/scenarios/:id', params: slugParams, answer: scenarioSchema },
  rename: {
    method: 'PATCH',
    path: '/scenarios/:id',
    params: slugParams,
    body: scenarioNameSchema,
    answer: scenarioBriefSchema,
  },
  edit: {
    method: 'POST',
    path: '/scenarios/:id/edits',
    params: slugParams,
    body: editsBody,
    answer: editedSchema,
  },
  check: { method: 'GET', path: '/scenarios/:id/diagnostics', params: slugParams, answer: checkedSchema },
  /** Checks a drawing that is not kept here. */
  checkFile: {
    method: 'POST',
    path: '/scenario-checks',
    body: z.strictObject({ scenario: z.unknown() }),
    answer: checkedSchema.omit({ revision: true }),
  },
  publish: {
    method: 'POST',
    path: '/scenarios/:id/publish',
    params: slugParams,
    body: publishSchema,
    answer: publishedSchema,
  },
  versions: {
    method: 'GET',
    path: '/scenarios/:id/versions',
    params: slugParams,
    answer: z.object({ items: z.array(versionBriefSchema) }),
  },
  version: {
    method: 'GET',
    path: '/scenarios/:id/versions/:n/:minor',
    params: versionParams,
    answer: versionSchema,
  },
  underWay: {
    method: 'GET',
    path: '/scenarios/:id/under-way',
    params: slugParams,
    answer: z.object({ items: z.array(underWaySchema) }),
  },
  /** Live counts of a version, in people; the live version unless another is named. */
  counts: {
    method: 'GET',
    path: '/scenarios/:id/counts',
    params: slugParams,
    query: z.strictObject({ version: uuidSchema.optional() }),
    answer: z.object({
      version: uuidSchema.optional(),
      updatedAt: instantSchema.optional(),
      steps: z.array(countSchema),
      mails: z.array(stepMailSchema),
      goals: z.array(goalCountSchema),
    }),
  },
  pause: { method: 'POST', path: '/scenarios/:id/pause', params: slugParams, answer: scenarioBriefSchema },
  resume: { method: 'POST', path: '/scenarios/:id/resume', params: slugParams, answer: scenarioBriefSchema },
  archive: {
    method: 'POST',
    path: '/scenarios/:id/archive',
    params: slugParams,
    answer: scenarioBriefSchema,
  },
  enter: {
    method: 'POST',
    path: '/scenarios/:id/entries',
    params: slugParams,
    body: enteringBody,
    answer: enteredSchema,
  },
} as const satisfies Endpoints
