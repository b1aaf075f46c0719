import { checkAsset, type NodeCompile } from '@shirube/engine'
import type { ListMembership } from './model.ts'

/** One change of the list; a lead that is on it (or off it) already passes. */
export const compiler: NodeCompile<ListMembership> = {
  kind: 'step',
  compile({ list, change }, context) {
    checkAsset(context, 'list', { kind: 'list', id: list })
    return [{ op: 'effect', effect: { kind: 'list', list, change }, next: { port: 'next' } }]
  },
}
