import { assemble, checkAsset, type NamedInstruction, type NodeCompile } from '@shirube/engine'
import type { SendEmail } from './model.ts'

const SENT = { port: 'sent' } as const
const UNDELIVERABLE = { port: 'undeliverable' } as const

/** Waits for the answer of the mail's own journey: taken by the other side, or not. */
const delivery = (node: string): NamedInstruction => ({
  op: 'wait',
  anchor: { kind: 'message', node },
  arms: [
    { match: { kind: 'mail.accepted' }, about: node, next: SENT },
    { match: { kind: 'message.failed' }, about: node, next: UNDELIVERABLE },
    {
      match: { kind: 'mail.bounced', where: [{ field: 'bounce', op: 'is', value: 'hard' }] },
      about: node,
      next: UNDELIVERABLE,
    },
  ],
})

/**
 * Waits until a marketing mail may go out, then queues it. What became of it is waited for only where the way
 * "could not be delivered" has a line.
 */
export const compiler: NodeCompile<SendEmail> = {
  kind: 'step',
  compile({ mail, purpose }, context) {
    checkAsset(context, 'mail', { kind: 'mail', id: mail })
    const effect = { kind: 'message', channel: 'email', mail, purpose } as const
    const watched = context.connected.has(UNDELIVERABLE.port)
    const allowed: NamedInstruction = {
      op: 'wait',
      anchor: { kind: 'arrival' },
      arms: [],
      timeout: { at: { kind: 'sendable' }, next: { label: 'send' } },
    }
    return assemble({
      ...(purpose === 'marketing' && { allowed }),
      send: watched
        ? { op: 'effect', effect, next: { label: 'delivery' }, refused: UNDELIVERABLE }
        : { op: 'effect', effect, next: SENT },
      ...(watched && { delivery: delivery(context.node) }),
    })
  },
}
