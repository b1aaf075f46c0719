import { z } from 'zod'
import { eventKindSchema, payloadFieldType } from './kind.ts'

const field = z.string().min(1).max(60)

/** One question about a field of the payload; text is compared after folding, a missing field says no. */
export const payloadTestSchema = z.discriminatedUnion('op', [
  z.object({ field, op: z.literal('is'), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.object({ field, op: z.literal('oneOf'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ field, op: z.literal('contains'), value: z.string().min(1) }),
  z.object({ field, op: z.literal('startsWith'), value: z.string().min(1) }),
  z.object({ field, op: z.literal('atLeast'), value: z.number() }),
  z.object({ field, op: z.literal('atMost'), value: z.number() }),
  /** The field is a list of texts and holds one of these. */
  z.object({ field, op: z.literal('includesAny'), values: z.array(z.string()).min(1).max(500) }),
])
export type PayloadTest = z.infer<typeof payloadTestSchema>

const FITS = {
  is: ['text', 'number', 'boolean'],
  oneOf: ['text'],
  contains: ['text'],
  startsWith: ['text'],
  atLeast: ['number'],
  atMost: ['number'],
  includesAny: ['texts'],
} as const satisfies Record<PayloadTest['op'], readonly string[]>

/** Which events are meant: a kind, and tests that all must hold. Machine events never fit. */
export const eventMatchSchema = z
  .object({ kind: eventKindSchema, where: z.array(payloadTestSchema).max(20).optional() })
  .superRefine((match, ctx) => {
    if (match.kind.startsWith('custom.')) return
    for (const [i, test] of (match.where ?? []).entries()) {
      const type = payloadFieldType(match.kind, test.field)
      const fits: readonly string[] = FITS[test.op]
      if (type === undefined || !fits.includes(type)) {
        ctx.addIssue({
          code: 'custom',
          path: ['where', i, 'field'],
          message: `${match.kind} has no ${test.field} to ask "${test.op}" of`,
        })
      }
    }
  })
export type EventMatch = z.infer<typeof eventMatchSchema>
