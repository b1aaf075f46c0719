import { z } from 'zod'
import { instantSchema, localisedSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { targetsSchema } from '../organisation/settings.ts'

/** The periods that the home can look back on, in days. */
export const HOME_PERIODS = ['7', '30', '90'] as const

/** The stages from lead to won. */
export const FUNNEL_STAGES = ['leads', 'mql', 'sal', 'sql', 'deals', 'won'] as const
export type FunnelStageName = (typeof FUNNEL_STAGES)[number]

/** Something that waits for a person: how many, how many of them late, and the most urgent. */
const waitingSchema = z.object({
  count: z.number().int(),
  overdue: z.number().int(),
  first: z
    .object({ lead: uuidSchema, name: z.string(), company: z.string().optional(), dueAt: instantSchema })
    .optional(),
})
export type Waiting = z.infer<typeof waitingSchema>

const toDoSchema = z.object({
  handoffs: waitingSchema,
  calls: waitingSchema,
  /** Messages of which nobody knows whether they arrived. */
  doubtful: z.object({ count: z.number().int(), since: instantSchema.optional() }),
  /** Messages that could not be delivered in the last seven days. */
  undelivered: z.number().int(),
  /** Scenarios in which somebody stands at an error. */
  stuck: z.array(z.object({ id: z.string(), name: z.string(), count: z.number().int() })),
})
export type ToDo = z.infer<typeof toDoSchema>

const homeSchema = z.object({
  at: instantSchema,
  toDo: toDoSchema,
  funnel: z.array(
    z.object({
      stage: z.enum(FUNNEL_STAGES),
      people: z.number().int(),
      /** Since the stage before; median, ms. */
      tookMs: z.number().optional(),
    }),
  ),
  weeks: z.array(
    z.object({
      /** Monday, by the organisation's calendar. */
      from: instantSchema,
      mql: z.number().int(),
      sal: z.number().int(),
      sql: z.number().int(),
    }),
  ),
  /** What of the first set-up is there: read off what exists, so that it is true whoever did it where. */
  beginning: z.object({
    /** Mail names its sender with an address of their own, a postal address and a contact. */
    sender: z.boolean(),
    /** Mail leaves the machine; false while it stays in the inbox for development. */
    smtp: z.boolean(),
    /** The tracker has seen a browser. */
    tracked: z.boolean(),
  }),
  /** People a stage in thirty days. */
  targets: targetsSchema,
})
export type Home = z.infer<typeof homeSchema>

/** Something that a lead did, in words. */
export const activitySchema = z.object({
  seq: z.number().int(),
  kind: z.string(),
  at: instantSchema,
  lead: z.object({ id: uuidSchema, name: z.string(), company: z.string().optional() }),
  words: localisedSchema,
})
export type Activity = z.infer<typeof activitySchema>

/** What the home shows. */
export const homeEndpoints = {
  show: {
    method: 'GET',
    path: '/home',
    query: z.strictObject({ days: z.enum(HOME_PERIODS).default('30') }),
    answer: homeSchema,
  },
  /** What leads did last, newest first. */
  activity: {
    method: 'GET',
    path: '/home/activity',
    answer: z.object({ items: z.array(activitySchema) }),
  },
  putTargets: { method: 'PUT', path: '/home/targets', body: targetsSchema, answer: targetsSchema },
} as const satisfies Endpoints
