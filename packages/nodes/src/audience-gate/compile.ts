import { assetsOf } from '@shirube/audience'
import { checkAssets, type NodeCompile, pairUp } from '@shirube/engine'
import type { AudienceGate } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

/** Asks once, at arrival. */
export const compiler: NodeCompile<AudienceGate> = {
  kind: 'step',
  compile({ condition }, context) {
    if (condition === null) {
      context.report({ severity: 'error', code: 'no-condition', field: 'condition' }, PROBLEMS.noCondition)
      return [{ op: 'jump', next: { port: 'no' } }]
    }
    checkAssets(context, 'condition', assetsOf(condition))
    return [{ op: 'decide', cases: [{ when: condition, next: { port: 'yes' } }], otherwise: { port: 'no' } }]
  },
}
