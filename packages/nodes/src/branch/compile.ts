import { assetsOf } from '@shirube/audience'
import { checkAssets, type NodeCompile, pairUp } from '@shirube/engine'
import type { Branch } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

/** Asks the cases in their order, once, at arrival. */
export const compiler: NodeCompile<Branch> = {
  kind: 'step',
  compile({ cases }, context) {
    const asked = cases.flatMap(({ id, when }, i) => {
      const field = `cases.${i}.when`
      if (when === null) {
        context.report({ severity: 'error', code: 'no-condition', field: field }, PROBLEMS.noCondition)
        return []
      }
      checkAssets(context, field, assetsOf(when))
      return [{ when, next: { port: id } }]
    })
    return [{ op: 'decide', cases: asked, otherwise: { port: 'otherwise' } }]
  },
}
