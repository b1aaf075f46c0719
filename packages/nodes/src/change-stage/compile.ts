import { type Block, type NodeCompile, pairUp } from '@shirube/engine'
import type { ChangeStage } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)
const next = { port: 'next' } as const

/** The stage first, then the qualification. */
export const compiler: NodeCompile<ChangeStage> = {
  kind: 'step',
  compile({ stage, qualification }, context): Block {
    const effects = [
      ...(stage === undefined ? [] : [{ kind: 'stage', stage } as const]),
      ...(qualification === undefined ? [] : [{ kind: 'qualification', qualification } as const]),
    ]
    if (effects.length === 0) {
      context.report({ severity: 'error', code: 'nothing-changes', field: 'stage' }, PROBLEMS.nothingChanges)
      return [{ op: 'jump', next }]
    }
    return effects.map((effect, i) => ({
      op: 'effect',
      effect,
      next: i + 1 < effects.length ? { label: i + 1 } : next,
    }))
  },
}
