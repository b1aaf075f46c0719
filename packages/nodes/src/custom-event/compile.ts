import { checkAsset, type NodeCompile } from '@shirube/engine'
import type { CustomEvent } from './model.ts'

/** Lets a lead in at each event of that name that carries what is asked. */
export const compiler: NodeCompile<CustomEvent> = {
  kind: 'trigger',
  starts({ event, where }, context) {
    checkAsset(context, 'event', { kind: 'customEvent', id: event })
    return [{ kind: 'event', match: { kind: `custom.${event}`, ...(where.length > 0 && { where }) } }]
  },
}
