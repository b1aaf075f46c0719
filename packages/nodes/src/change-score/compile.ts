import { type NodeCompile, pairUp } from '@shirube/engine'
import type { ChangeScore } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

/** One dated entry in the lead's score. */
export const compiler: NodeCompile<ChangeScore> = {
  kind: 'step',
  compile({ axis, points, note }, context) {
    if (points === 0)
      context.report({ severity: 'error', code: 'no-points', field: 'points' }, PROBLEMS.noPoints)
    return [{ op: 'effect', effect: { kind: 'score', axis, points, note }, next: { port: 'next' } }]
  },
}
