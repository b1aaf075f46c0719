import type { EdgeId, Json, NodeId } from '@shirube/kernel'
import { z } from 'zod'

const jsonSchema: z.ZodType<Json> = z.json()
const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/u, 'letters, digits, _ and -, at most 64')
  // Tables are read by id: `constructor` would be found in each of them.
  .refine((text) => !(text in {}), 'a name that is taken in every table')

export const nodeIdSchema = id.transform((text) => text as NodeId)
const edgeIdSchema = id.transform((text) => text as EdgeId)
const portIdSchema = z.string().min(1).max(64)
const pointSchema = z.strictObject({ x: z.number(), y: z.number() })

/** One step as drawn. `data` belongs to the step's type; nothing in this package looks inside. */
export const nodeSchema = z.strictObject({
  id: nodeIdSchema,
  type: z.string().min(1).max(64),
  /** The version of the type's data. */
  version: z.number().int().min(1),
  data: z.record(z.string(), jsonSchema),
  position: pointSchema,
  title: z.string().max(120).optional(),
  disabled: z.boolean().optional(),
})
export type ScenarioNode = Readonly<z.infer<typeof nodeSchema>>

/** A line from a named way out of one step to the next step. */
export const edgeSchema = z.strictObject({
  id: edgeIdSchema,
  from: z.strictObject({ node: nodeIdSchema, port: portIdSchema }),
  to: nodeIdSchema,
})
export type ScenarioEdge = Readonly<z.infer<typeof edgeSchema>>

/** May a lead that has been through come in again? */
export const reentrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('never') }),
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({ kind: z.literal('after'), days: z.number().int().min(1).max(3650) }),
])
export type Reentry = z.infer<typeof reentrySchema>

/** Something that is watched wherever a lead stands; `on` is an event or a condition, read by the compiler. */
const exitSchema = z.strictObject({ id, title: z.string().max(120).optional(), on: jsonSchema })
const goalSchema = z.strictObject({
  id,
  title: z.string().min(1).max(120),
  on: jsonSchema,
  /** Whether a lead that reaches it leaves the scenario. */
  leaves: z.boolean(),
  target: z.strictObject({ people: z.number().int().min(1), by: z.iso.date().optional() }).optional(),
})

export const settingsSchema = z.strictObject({
  purpose: z.string().max(2000),
  /** Set when the scenario never reaches a lead: it only scores, sorts or tells colleagues (S13). */
  internal: z.boolean(),
  reentry: reentrySchema,
  exits: z.array(exitSchema).max(50),
  goals: z.array(goalSchema).max(20),
  /** Local dates in the organisation's zone between which leads may come in; both inclusive. */
  schedule: z.strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional() }),
  /** IANA name for leads of unknown zone; the organisation's when missing. */
  timeZone: z.string().max(64).optional(),
})
export type ScenarioSettings = Readonly<z.infer<typeof settingsSchema>>

/** What people write on the canvas; never executed. */
export const annotationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('note'), text: z.string().max(4000), position: pointSchema }),
  z.strictObject({
    id,
    kind: z.literal('comment'),
    node: nodeIdSchema.optional(),
    text: z.string().max(4000),
    author: z.string().max(120),
    at: z.number().int(),
    resolved: z.boolean(),
  }),
  z.strictObject({
    id,
    kind: z.literal('section'),
    title: z.string().max(120),
    position: pointSchema,
    size: z.strictObject({ width: z.number().min(1), height: z.number().min(1) }),
  }),
])
export type Annotation = Readonly<z.infer<typeof annotationSchema>>

const keyed = <T extends { readonly id: string }>(
  schema: z.ZodType<T>,
): z.ZodType<Readonly<Record<string, T>>> =>
  z.record(z.string(), schema).superRefine((items, ctx) => {
    for (const [key, item] of Object.entries(items)) {
      if (item.id !== key) ctx.addIssue({ code: 'custom', path: [key, 'id'], message: `must be "${key}"` })
    }
  })

/** A drawn scenario: the document that is edited, published, exported and compared. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  settings: settingsSchema,
  nodes: keyed(nodeSchema),
  edges: keyed(edgeSchema),
  annotations: keyed(annotationSchema),
})
export type Scenario = Readonly<z.infer<typeof scenarioSchema>>

/** A blank sheet. */
export const emptyScenario = (): Scenario => ({
  format: 1,
  settings: { purpose: '', internal: false, reentry: { kind: 'never' }, exits: [], goals: [], schedule: {} },
  nodes: {},
  edges: {},
  annotations: {},
})
