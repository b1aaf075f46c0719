import { scoreRuleSetSchema } from '@shirube/scoring'
import { z } from 'zod'
import { instantSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** A version of the score rules; the newest whose time has come is in force. */
export const scoreRuleVersionSchema = z.object({
  version: z.number().int(),
  rules: scoreRuleSetSchema,
  /** From when on it is in force; missing for the rules that every installation begins with. */
  liveFrom: instantSchema.optional(),
})
export type ScoreRuleVersion = z.infer<typeof scoreRuleVersionSchema>

/** The rules by which points are given. */
export const scoreRuleEndpoints = {
  show: { method: 'GET', path: '/score-rules', answer: scoreRuleVersionSchema },
  put: {
    method: 'PUT',
    path: '/score-rules',
    /** `basedOn`: the version that was edited. */
    body: z.strictObject({
      rules: scoreRuleSetSchema,
      liveFrom: instantSchema.optional(),
      basedOn: z.number().int(),
    }),
    answer: scoreRuleVersionSchema,
  },
} as const satisfies Endpoints
