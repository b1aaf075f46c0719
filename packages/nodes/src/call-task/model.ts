import { lengthSchema, staffChoiceSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  to: staffChoiceSchema,
  priority: z.enum(['high', 'normal']),
  /** What to say and what to ask, shown beside the lead's history. */
  script: z.string().max(4000),
  dueIn: lengthSchema,
  /** When nobody answers: how often to try again, and after how long. */
  retry: z.strictObject({ times: z.number().int().min(0).max(5), after: lengthSchema }),
  /** Who hears of a call that is overdue; the organisation's own choice when missing. */
  escalateTo: staffChoiceSchema.optional(),
})
export type CallTask = z.infer<typeof schema>

/** Where and what: asks inside sales to call the lead and waits for the outcome (架電を依頼). */
export const model: NodeModel<CallTask> = {
  type: 'call-task',
  version: 1,
  family: 'channel',
  role: 'step',
  speaks: ['where', 'what'],
  reachesLead: true,
  schema,
  defaults: () => ({
    to: { kind: 'roundRobin', team: '' },
    priority: 'normal',
    script: '',
    dueIn: { amount: 1, unit: 'day' },
    retry: { times: 2, after: { amount: 1, unit: 'day' } },
  }),
  ports: () => [
    { id: 'send_material' },
    { id: 'not_now' },
    { id: 'no_answer' },
    { id: 'refused' },
    { id: 'wrong_number' },
    { id: 'overdue', optional: true },
    { id: 'appointment', main: true },
  ],
  suspends: () => true,
  migrations: {},
}
