import { qualificationSchema, stageSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  stage: stageSchema.optional(),
  qualification: qualificationSchema.optional(),
})
export type ChangeStage = z.infer<typeof schema>

/** Flow: moves the lead to another stage, or gives it another qualification (ステージを変更). */
export const model: NodeModel<ChangeStage> = {
  type: 'change-stage',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({}),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
