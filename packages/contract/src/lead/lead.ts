import {
  AXES,
  CHANNELS,
  consentBasisSchema,
  consentStateSchema,
  fieldValueSchema,
  leadFieldSchema,
  qualificationSchema,
  stageSchema,
} from '@shirube/audience'
import { z } from 'zod'
import { instantSchema, localisedSchema, uuidSchema } from '../http/building-blocks.ts'

/** The score on each axis and in total. */
export const leadScoresSchema = z.object({
  ...(Object.fromEntries(AXES.map((axis) => [axis, z.number()])) as Record<
    (typeof AXES)[number],
    z.ZodNumber
  >),
  total: z.number(),
})

/** A lead as lists and queues show it. */
export const leadBriefSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  company: z.string().optional(),
  stage: stageSchema,
  qualification: qualificationSchema,
  score: z.number(),
})
export type LeadBrief = z.infer<typeof leadBriefSchema>

/** Somebody at the same company as a lead. */
export const colleagueSchema = leadBriefSchema.extend({ jobTitle: z.string().optional() })
export type Colleague = z.infer<typeof colleagueSchema>

/** A lead as the list of leads shows it: what the columns may be. */
export const leadRowSchema = leadBriefSchema.extend({
  kana: z.string().optional(),
  department: z.string().optional(),
  jobTitle: z.string().optional(),
  owner: z.object({ id: uuidSchema, name: z.string() }).optional(),
  createdAt: instantSchema,
  /** The system lists that the lead is on: it is left out of sends and scores. */
  systemLists: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type LeadRow = z.infer<typeof leadRowSchema>

/** A lead with all that stands in its record now. */
export const leadSchema = leadBriefSchema.extend({
  fields: z.record(z.string(), fieldValueSchema),
  language: z.string().optional(),
  timeZone: z.string().optional(),
  owner: z.object({ id: uuidSchema, name: z.string() }).optional(),
  source: z.string().optional(),
  /** The company that the lead belongs to; a lead may also name one that is not known. */
  companyId: uuidSchema.optional(),
  consents: z.partialRecord(z.enum(CHANNELS), consentStateSchema),
  scores: leadScoresSchema,
  /** Of the system's lists, leads are left out of sends and scores; of those of colleagues and tests, out of figures too. */
  lists: z.array(z.object({ id: z.string(), name: z.string(), system: z.boolean() })),
  segments: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Set when this record went into another by a merge. */
  mergedInto: uuidSchema.optional(),
  createdAt: instantSchema,
})
export type Lead = z.infer<typeof leadSchema>

/** One thing in a lead's history. */
export const timelineEntrySchema = z.object({
  seq: z.number().int(),
  kind: z.string(),
  payload: z.record(z.string(), z.unknown()),
  occurredAt: instantSchema,
  receivedAt: instantSchema,
  /** Done by a scanner, a bot or a privacy proxy. */
  machine: z.boolean(),
  /** Why it does not count, where that is known: `internal` for the organisation's own network. */
  machineReason: z.string().optional(),
  /** Done before the visitor was known. */
  joined: z.boolean(),
  cause: z.object({ kind: z.string(), id: z.string() }).optional(),
  /** What came of it for the score, where anything did. */
  points: z.number().int().optional(),
  words: localisedSchema,
})
export type TimelineEntry = z.infer<typeof timelineEntrySchema>

/** What people have still to do for a lead: a call to be made, or a handoff that waits for the answer of sales. */
export const leadWorkSchema = z.object({
  kind: z.enum(['call', 'handoff']),
  id: uuidSchema,
  /** Sales holds it and looks at it again later: no clock runs (保留). */
  held: z.boolean(),
  /** When the call is due, the answer is, or sales looks at it again; a handoff may be held without a date. */
  dueAt: instantSchema.optional(),
  overdue: z.boolean(),
  who: z.object({ id: uuidSchema, name: z.string() }).optional(),
  scenario: z.object({ id: z.string(), name: z.string() }).optional(),
})
export type LeadWork = z.infer<typeof leadWorkSchema>

/** Points that were given, and for what (D6). */
export const scoreEntrySchema = z.object({
  id: z.number().int(),
  axis: z.enum(AXES),
  points: z.number(),
  at: instantSchema,
  eventSeq: z.number().int().optional(),
  rule: z.string().optional(),
  run: uuidSchema.optional(),
  words: localisedSchema,
})
export type ScoreEntry = z.infer<typeof scoreEntrySchema>

/** A lead that a person enters by hand. */
export const newLeadSchema = z.strictObject({
  fields: z.partialRecord(leadFieldSchema, fieldValueSchema),
  /** Why mail may be sent to the address, where it may (特定電子メール法). */
  emailConsent: z
    .strictObject({ basis: consentBasisSchema, note: z.string().max(400).optional() })
    .optional(),
})
export type NewLead = z.infer<typeof newLeadSchema>

/** What a colleague changes in a lead's record: fields by name, `null` takes one away; what is missing stays. */
export const leadChangeSchema = z.strictObject({
  fields: z.partialRecord(leadFieldSchema, fieldValueSchema.nullable()).optional(),
  stage: stageSchema.optional(),
  owner: uuidSchema.nullable().optional(),
  consent: z
    .strictObject({
      channel: z.enum(CHANNELS),
      state: consentStateSchema,
      basis: consentBasisSchema.optional(),
      note: z.string().max(400).optional(),
    })
    .optional(),
})
export type LeadChange = z.infer<typeof leadChangeSchema>
