import {
  assemble,
  type CompileContext,
  checkAsset,
  type NamedInstruction,
  type NodeCompile,
  pairUp,
} from '@shirube/engine'
import type { SendEmail } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)

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

type Staged = NonNullable<SendEmail['byStage']>

/** The mails of the stages: each is there, and no stage is named twice. */
function checkStages(byStage: Staged, context: CompileContext): void {
  for (const [i, { stage, mail }] of byStage.entries()) {
    checkAsset(context, `byStage.${i}.mail`, { kind: 'mail', id: mail })
    if (byStage.findIndex((one) => one.stage === stage) === i) continue
    context.report(
      { severity: 'error', code: 'stage-twice', field: `byStage.${i}.stage` },
      PROBLEMS.stageTwice,
    )
  }
}

/** Asks for the stage when the mail is about to go, not before a wait for the time when it may. */
const choice = (byStage: Staged): NamedInstruction => ({
  op: 'decide',
  cases: byStage.map(({ id, stage }) => ({
    when: { kind: 'stage', oneOf: [stage] },
    next: { label: `send ${id}` },
  })),
  otherwise: { label: 'send' },
})

/**
 * Waits until a marketing mail may go out, then queues it: where stages have mails of their own, that of the lead's. What became of it is waited for only where the way
 * "could not be delivered" has a line.
 */
export const compiler: NodeCompile<SendEmail> = {
  kind: 'step',
  compile({ mail, byStage = [], purpose }, context) {
    checkAsset(context, 'mail', { kind: 'mail', id: mail })
    checkStages(byStage, context)
    const watched = context.connected.has(UNDELIVERABLE.port)
    const allowed: NamedInstruction = {
      op: 'wait',
      anchor: { kind: 'arrival' },
      arms: [],
      timeout: { at: { kind: 'sendable' }, next: { label: byStage.length > 0 ? 'choose' : 'send' } },
    }
    const send = (which: string): NamedInstruction => {
      const effect = { kind: 'message', channel: 'email', mail: which, purpose } as const
      return watched
        ? { op: 'effect', effect, next: { label: 'delivery' }, refused: UNDELIVERABLE }
        : { op: 'effect', effect, next: SENT }
    }
    return assemble({
      ...(purpose === 'marketing' && { allowed }),
      ...(byStage.length > 0 && { choose: choice(byStage) }),
      send: send(mail),
      ...Object.fromEntries(byStage.map((one) => [`send ${one.id}`, send(one.mail)])),
      ...(watched && { delivery: delivery(context.node) }),
    })
  },
}
