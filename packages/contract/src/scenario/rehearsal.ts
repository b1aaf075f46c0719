import { AXES, conditionSchema, fieldValueSchema, stageSchema } from '@shirube/audience'
import { durationSchema, type RunFacts, type SendingRules } from '@shirube/engine'
import { scoreRuleSetSchema } from '@shirube/scoring'
import { z } from 'zod'
import { instantSchema, languageSchema, slugSchema, uuidParams } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { stayRowSchema } from '../run/run.ts'
import { diagnosticSchema } from './scenario.ts'

const leadSchema = z.strictObject({
  fields: z
    .record(z.string().max(80), fieldValueSchema)
    .default({ lastName: '見本', email: 'sample@example.jp' }),
  scores: z.partialRecord(z.enum(AXES), z.number().int()).optional(),
  stage: stageSchema.optional(),
  lists: z.array(slugSchema).max(50).optional(),
  /** Whether mail may be sent to the lead; it may unless said otherwise. */
  consents: z.boolean().optional(),
})

const assumedSchema = z.strictObject({
  /** How long after the lead came in. */
  after: durationSchema,
  kind: z.string().max(80),
  /** The step whose mail, call or handoff it is about. */
  step: z.string().max(64).optional(),
  payload: z.record(z.string(), z.unknown()).optional(),
})

/** A rehearsal for a made-up lead: who comes in by which start, and what is assumed to happen. */
export const rehearsalBody = z.strictObject({
  scenario: z.unknown(),
  entry: z.number().int().min(0).max(50).default(0),
  lead: leadSchema.prefault({}),
  script: z.array(assumedSchema).max(200).default([]),
  days: z.number().int().min(1).max(730).default(90),
})

/** What a rehearsal came to. Nothing is sent and nothing kept. */
export const rehearsedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refused'), diagnostics: z.array(diagnosticSchema) }),
  z.object({
    kind: z.literal('rehearsed'),
    path: z.array(stayRowSchema),
    timeZone: z.string(),
    /** How it ended; missing while the lead would still be on the way. */
    ended: z.string().optional(),
    /** The score at the end. */
    total: z.number(),
  }),
])

/** What a rehearsal in the browser plays in: the clock, the score rules and segments in force, quiet hours and caps. */
export const rehearsalSettingSchema = z.object({
  now: instantSchema,
  organisation: z.object({ timeZone: z.string(), language: languageSchema }),
  rules: scoreRuleSetSchema,
  segments: z.array(z.object({ id: z.string(), condition: conditionSchema })).readonly(),
  sending: z.custom<SendingRules>(),
})
export type RehearsalSetting = z.infer<typeof rehearsalSettingSchema>

/** A real lead as a rehearsal begins with it; `seq` is its place in the lead's history. */
export const rehearsedLeadSchema = z.object({ facts: z.custom<RunFacts>(), seq: z.number().int() })

/** Rehearsals. */
export const rehearsalEndpoints = {
  rehearse: { method: 'POST', path: '/rehearsals', body: rehearsalBody, answer: rehearsedSchema },
  setting: { method: 'GET', path: '/rehearsals/setting', answer: rehearsalSettingSchema },
  lead: { method: 'GET', path: '/rehearsals/leads/:id', params: uuidParams, answer: rehearsedLeadSchema },
} as const satisfies Endpoints
