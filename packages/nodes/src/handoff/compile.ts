import type { HandoffAnswer, PayloadTest } from '@shirube/audience'
import {
  assemble,
  checkStaff,
  type NamedInstruction,
  type NamedTarget,
  type NodeCompile,
  type TimeExpression,
} from '@shirube/engine'
import type { Handoff } from './model.ts'

const HELD = 'held'
const OVERDUE = 'overdue'

type Wait = Extract<NamedInstruction, { op: 'wait' }>
type WaitArm = Wait['arms'][number]

interface Surroundings {
  readonly node: string
  /** Which of the optional ways have a line. */
  readonly held: boolean
  readonly overdue: boolean
}

const arm = (node: string, answer: HandoffAnswer, next: NamedTarget): WaitArm => ({
  match: { kind: 'handoff.answered', where: [{ field: 'answer', op: 'is', value: answer }] },
  about: node,
  next,
})

const UNTIL = { field: 'until', op: 'atLeast', value: 0 } as const satisfies PayloadTest

/** The same arm, only for an answer that says until when. */
const withDate = ({ match, ...rest }: WaitArm): WaitArm => ({
  ...rest,
  match: { ...match, where: [...(match.where ?? []), UNTIL] },
})

/** A handoff that is held comes up again on its date; without a date no clock runs (S61). */
const heldArms = ({ node, held }: Surroundings): readonly WaitArm[] =>
  held
    ? [arm(node, 'held', { port: HELD })]
    : [withDate(arm(node, 'held', { label: 'resumed' })), arm(node, 'held', { label: 'still' })]

const listen = (around: Surroundings, clock?: TimeExpression): Wait => ({
  op: 'wait',
  anchor: { kind: 'arrival' },
  arms: [
    arm(around.node, 'accepted', { port: 'accepted' }),
    ...heldArms(around),
    arm(around.node, 'rejected', { port: 'rejected' }),
  ],
  ...(clock && { timeout: { at: clock, next: { label: 'late' } } }),
})

// Colleagues keep the organisation's hours.
const after = (plus: Handoff['answerIn'], start: 'arrival' | 'until' = 'arrival'): TimeExpression => ({
  kind: 'from',
  start: start === 'arrival' ? { at: start } : { at: 'heard', field: start },
  plus,
  inHours: true,
  zone: 'organisation',
})

/** Gives the lead over, and waits for the answer; one that nobody can be given counts as not answered in time. */
export const compiler: NodeCompile<Handoff> = {
  kind: 'step',
  compile({ to, note, answerIn, escalateTo }, context) {
    checkStaff(context, 'to', to)
    if (escalateTo) checkStaff(context, 'escalateTo', escalateTo)
    const { node, connected } = context
    const around = { node, held: connected.has(HELD), overdue: connected.has(OVERDUE) }
    const effect = { kind: 'handoff', to, note, answerIn, inHours: true } as const
    const late = { kind: 'overdue', about: node, ...(escalateTo && { escalateTo }) } as const
    const { overdue, held } = around
    return assemble({
      ask: { op: 'effect', effect, next: { label: 'answer' }, refused: { label: 'nobody' } },
      answer: listen(around, after(answerIn)),
      ...(!held && { resumed: listen(around, after(answerIn, 'until')) }),
      late: { op: 'effect', effect: late, next: overdue ? { port: OVERDUE } : { label: 'still' } },
      ...(!(held && overdue) && { still: listen(around) }),
      nobody: {
        op: 'wait',
        anchor: { kind: 'arrival' },
        arms: [],
        timeout: { at: after(answerIn), next: overdue ? { port: OVERDUE } : { label: 'ask' } },
      },
    })
  },
}
