import type { AppErrorCode } from '@shirube/kernel'
import { z } from 'zod'

/** The codes of every refusal, as callers see them. `internal` is a defect of the product. */
export const PROBLEM_CODES = [
  'bad_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'too_large',
  'too_many',
  'expired',
  'not_configured',
  'unavailable',
  'internal',
] as const satisfies readonly (AppErrorCode | 'internal')[]

/** What the API answers when it refuses or fails: problem details (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string(),
  /** Names this call in the logs. */
  requestId: z.string(),
  /** The places at fault. `line` and `column` count from 1. */
  issues: z.array(
    z.object({
      path: z.string(),
      message: z.string(),
      line: z.number().int().optional(),
      column: z.number().int().optional(),
    }),
  ),
})
export type Problem = Readonly<z.infer<typeof problemSchema>>
