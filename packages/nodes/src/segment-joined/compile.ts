import { checkAsset, type NodeCompile } from '@shirube/engine'
import type { SegmentJoined } from './model.ts'

/** Lets a lead in each time it joins the segment; those who are in it already stay outside. */
export const compiler: NodeCompile<SegmentJoined> = {
  kind: 'trigger',
  starts({ segment }, context) {
    checkAsset(context, 'segment', { kind: 'segment', id: segment })
    const where = [{ field: 'segment', op: 'is' as const, value: segment }]
    return [{ kind: 'event', match: { kind: 'segment.joined', where } }]
  },
}
