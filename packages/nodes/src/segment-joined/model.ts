import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({ segment: z.string().max(120) })
export type SegmentJoined = z.infer<typeof schema>

/** When: the lead came into a segment (セグメントに入る). */
export const model: NodeModel<SegmentJoined> = {
  type: 'segment-joined',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ segment: '' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
