import { scoreMeasureSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const OTHERWISE = 'otherwise'
const points = z.number().int().min(-10_000).max(10_000)

const bandSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/u)
    .refine((id) => id !== OTHERWISE),
  /** The lowest score of the band, itself included; open below when missing. */
  from: points.optional(),
  /** The highest score of the band, itself included; open above when missing. */
  to: points.optional(),
})

const schema = z.strictObject({
  measure: scoreMeasureSchema,
  bands: z
    .array(bandSchema)
    .min(1)
    .max(10)
    .refine((bands) => new Set(bands.map(({ id }) => id)).size === bands.length, {
      message: 'two bands share an id',
    }),
})
export type ScoreBands = z.infer<typeof schema>

/** Score: sends each lead the way of the band that its score lies in (スコアで分ける). */
export const model: NodeModel<ScoreBands> = {
  type: 'score-bands',
  version: 1,
  family: 'score',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ measure: 'total', bands: [{ id: 'mql', from: 10 }] }),
  ports: ({ bands }) => [...bands.map(({ id }) => ({ id })), { id: OTHERWISE, main: true }],
  suspends: () => false,
  migrations: {},
}
