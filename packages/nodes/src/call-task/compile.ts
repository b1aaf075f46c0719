import type { CallOutcome } from '@shirube/audience'
import {
  assemble,
  checkStaff,
  type NamedInstruction,
  type NamedTarget,
  type NodeCompile,
  type TimeExpression,
} from '@shirube/engine'
import type { CallTask } from './model.ts'

const OVERDUE = 'overdue'

interface Attempt {
  readonly data: CallTask
  readonly node: string
  readonly number: number
  /** Whether the way "overdue" has a line. */
  readonly overdue: boolean
}

type Wait = Extract<NamedInstruction, { op: 'wait' }>

/** Where each outcome leads; a call back and a retry stay within the step. */
function wayOf(outcome: CallOutcome, { data, number }: Attempt): NamedTarget {
  if (outcome === 'call_back') return { label: `calledBack${number}` }
  if (outcome === 'no_answer' && number < data.retry.times) return { label: `again${number}` }
  return { port: outcome }
}

const OUTCOMES = [
  'appointment',
  'send_material',
  'not_now',
  'no_answer',
  'call_back',
  'refused',
  'wrong_number',
] as const satisfies readonly CallOutcome[]

const listen = (attempt: Attempt, clock?: TimeExpression): Wait => ({
  op: 'wait',
  anchor: { kind: 'arrival' },
  arms: OUTCOMES.map((outcome) => ({
    match: { kind: 'call.completed', where: [{ field: 'outcome', op: 'is', value: outcome }] },
    about: attempt.node,
    next: wayOf(outcome, attempt),
  })),
  ...(clock && { timeout: { at: clock, next: { label: `late${attempt.number}` } } }),
})

const pause = (at: TimeExpression, next: NamedTarget): NamedInstruction => ({
  op: 'wait',
  anchor: { kind: 'arrival' },
  arms: [],
  timeout: { at, next },
})

// Colleagues keep the organisation's hours.
const after = (plus: CallTask['dueIn'], start: 'arrival' | 'callBackAt' = 'arrival'): TimeExpression => ({
  kind: 'from',
  start: start === 'arrival' ? { at: start } : { at: 'heard', field: start },
  plus,
  inHours: true,
  zone: 'organisation',
})

/** One call, from the task to its outcome. A call that nobody can be given counts as not made in time. */
function attemptOf(attempt: Attempt): Record<string, NamedInstruction> {
  const { data, node, number: n, overdue } = attempt
  const { to, priority, script, dueIn, retry, escalateTo } = data
  const late = { kind: 'overdue', about: node, ...(escalateTo && { escalateTo }) } as const
  return {
    [`ask${n}`]: {
      op: 'effect',
      effect: { kind: 'callTask', to, priority, script, dueIn, inHours: true },
      next: { label: `outcome${n}` },
      refused: { label: `nobody${n}` },
    },
    [`outcome${n}`]: listen(attempt, after(dueIn)),
    [`calledBack${n}`]: listen(attempt, after(dueIn, 'callBackAt')),
    [`late${n}`]: { op: 'effect', effect: late, next: overdue ? { port: OVERDUE } : { label: `still${n}` } },
    ...(!overdue && { [`still${n}`]: listen(attempt) }),
    [`nobody${n}`]: pause(after(dueIn), overdue ? { port: OVERDUE } : { label: `ask${n}` }),
    ...(n < retry.times && { [`again${n}`]: pause(after(retry.after), { label: `ask${n + 1}` }) }),
  }
}

/** The call and its retries, one after the other. */
export const compiler: NodeCompile<CallTask> = {
  kind: 'step',
  compile(data, context) {
    checkStaff(context, 'to', data.to)
    if (data.escalateTo) checkStaff(context, 'escalateTo', data.escalateTo)
    const about = { data, node: context.node, overdue: context.connected.has(OVERDUE) }
    const attempts = Array.from({ length: data.retry.times + 1 }, (_, number) =>
      attemptOf({ ...about, number }),
    )
    return assemble(Object.assign({}, ...attempts) as Record<string, NamedInstruction>)
  },
}
