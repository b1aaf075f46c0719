import type { NodeCompile } from '@shirube/engine'
import type { ScoreCrossed } from './model.ts'

/**
 * Lets a lead in at each crossing. The thresholds that have to be watched at all are read out of these tests,
 * so each of them is an `is`.
 */
export const compiler: NodeCompile<ScoreCrossed> = {
  kind: 'trigger',
  starts({ measure, threshold, direction, withinDays }) {
    const where = [
      { field: 'measure', op: 'is' as const, value: measure },
      { field: 'threshold', op: 'is' as const, value: threshold },
      { field: 'direction', op: 'is' as const, value: withinDays === undefined ? direction : 'up' },
      ...(withinDays === undefined ? [] : [{ field: 'withinDays', op: 'is' as const, value: withinDays }]),
    ]
    return [{ kind: 'event', match: { kind: 'score.crossed', where } }]
  },
}
