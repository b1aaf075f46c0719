import { checkAsset, type NodeCompile } from '@shirube/engine'
import type { Added } from './model.ts'

/** Lets a lead in by a person's hand, or each time it is added to the list. */
export const compiler: NodeCompile<Added> = {
  kind: 'trigger',
  starts(data, context) {
    if (data.by === 'hand') return [{ kind: 'hand' }]
    checkAsset(context, 'list', { kind: 'list', id: data.list })
    const where = [{ field: 'list', op: 'is' as const, value: data.list }]
    return [{ kind: 'event', match: { kind: 'list.added', where } }]
  },
}
