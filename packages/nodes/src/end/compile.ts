import type { NodeCompile } from '@shirube/engine'
import type { End } from './model.ts'

/** The last instruction of a path. */
export const compiler: NodeCompile<End> = {
  kind: 'step',
  compile: () => [{ op: 'end', outcome: 'finished' }],
}
