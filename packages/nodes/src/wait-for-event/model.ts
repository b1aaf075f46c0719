import { conditionSchema, eventMatchSchema } from '@shirube/audience'
import { lengthSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const TIMEOUT = 'timeout'

/** What one way out listens for. */
const listenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), match: eventMatchSchema }),
  /** A reaction to the very mail that another step of this scenario sent to this lead. */
  z.strictObject({
    kind: z.literal('mail'),
    reaction: z.enum(['opened', 'clicked', 'bounced']),
    step: z.string().max(64),
  }),
  /** Passes at once if it already holds. */
  z.strictObject({ kind: z.literal('condition'), when: conditionSchema.nullable() }),
])
export type Listen = z.infer<typeof listenSchema>

const armSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/u)
    .refine((id) => id !== TIMEOUT),
  title: z.string().max(120).optional(),
  listen: listenSchema,
})
export type WaitArm = z.infer<typeof armSchema>

const schema = z.strictObject({
  arms: z
    .array(armSchema)
    .min(1)
    .max(10)
    .refine((arms) => new Set(arms.map((arm) => arm.id)).size === arms.length, {
      message: 'two ways share an id',
    })
    .refine((arms) => arms.filter((arm) => arm.listen.kind === 'condition').length <= 1, {
      message: 'at most one condition',
    }),
  timeout: lengthSchema,
  /** From when on events count: after the arrival (for a mail: after it was sent), or since the lead came in. */
  anchor: z.enum(['arrival', 'entry']),
})
export type WaitForEvent = z.infer<typeof schema>

/** Flow: waits for any of several things the lead may do, at most so long (行動を待つ). */
export const model: NodeModel<WaitForEvent> = {
  type: 'wait-for-event',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({
    arms: [{ id: 'clicked', listen: { kind: 'mail', reaction: 'clicked', step: '' } }],
    timeout: { amount: 3, unit: 'day' },
    anchor: 'arrival',
  }),
  ports: ({ arms }) => [...arms.map(({ id }) => ({ id })), { id: TIMEOUT, main: true }],
  // What holds already, or has happened since the entry, would let a loop through again and again without waiting.
  suspends: ({ arms, anchor }) =>
    anchor === 'arrival' && arms.every((arm) => arm.listen.kind !== 'condition'),
  migrations: {},
}
