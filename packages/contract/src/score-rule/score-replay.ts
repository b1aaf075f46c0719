import { replayTallySchema, scoreRuleSetSchema } from '@shirube/scoring'
import { z } from 'zod'
import { instantSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** Changed rules on the recorded history, beside those in force; read again while it runs. */
export const scoreReplaySchema = z.object({
  id: uuidSchema,
  state: z.enum(['running', 'done']),
  /** The rules that were in force when it was asked for, and the changed ones. */
  live: scoreRuleSetSchema,
  draft: scoreRuleSetSchema,
  since: instantSchema,
  until: instantSchema,
  /** Leads to replay in all; `tally.leads` are done. */
  leads: z.number().int(),
  tally: replayTallySchema,
  /** What the leads that the tally names are called. */
  names: z.record(z.string(), z.object({ name: z.string(), company: z.string().optional() })),
})
export type ScoreReplay = z.infer<typeof scoreReplaySchema>

/** Trying changed score rules on what has been recorded (S30, D6); nothing of it changes a score. */
export const scoreReplayEndpoints = {
  start: {
    method: 'POST',
    path: '/score-replays',
    body: z.strictObject({
      rules: scoreRuleSetSchema,
      days: z.number().int().min(1).max(730).default(90),
    }),
    answer: z.object({ id: uuidSchema }),
  },
  show: { method: 'GET', path: '/score-replays/:id', params: uuidParams, answer: scoreReplaySchema },
} as const satisfies Endpoints
