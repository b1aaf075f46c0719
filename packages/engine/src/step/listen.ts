import { type FactEvent, matches, matchesEvent } from '@shirube/audience'
import type { Arm, Instruction, Target } from '../program/instruction.ts'
import { type Draft, go, isAbout, lineAt, madeBy, now, stuck } from './draft.ts'
import type { Phase } from './state.ts'
import type { Why } from './why.ts'

type Wait = Extract<Instruction<Target>, { op: 'wait' }>
type Waiting = Extract<Phase, { kind: 'waiting' }>
type Calling = Extract<Phase, { kind: 'calling' }>

const heardWhy = (event: FactEvent): Why => ({
  kind: 'event',
  event: event.kind,
  seq: event.seq,
  at: event.receivedAt,
})

/** The numbers that an event carries, the instants among them. */
const numbersOf = (event: FactEvent): Record<string, number> =>
  Object.fromEntries(
    Object.entries(event.payload).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )

/** The way that an event opens in a wait. Events of the past visitor and the run's own answer nothing. */
function armFor(draft: Draft, { wait, anchor }: Armed, event: FactEvent): Arm<Target> | undefined {
  if (event.seq <= anchor || event.joined || event.byRun === draft.input.runId) return undefined
  return wait.arms.find((arm) => {
    if (!matchesEvent(arm.match, event)) return false
    if (arm.about === undefined) return true
    const key = madeBy(draft, arm.about)
    return key !== undefined && isAbout(event, key)
  })
}

/** A wait in its place, and from when on events count for it. */
interface Armed {
  readonly wait: Wait
  readonly pc: number
  readonly anchor: number
}

/** Lets the event answer the wait, if it opens one of its ways. */
function answer(draft: Draft, armed: Armed, event: FactEvent): boolean {
  const arm = armFor(draft, armed, event)
  if (!arm) return false
  draft.state.heard = numbersOf(event)
  draft.state.answered = { ...draft.state.answered, [armed.pc]: event.seq }
  draft.state.depth = event.depth ?? 0
  go(draft, arm.next, heardWhy(event))
  return true
}

const due = (phase: Waiting, at: number): boolean => phase.deadline !== undefined && phase.deadline <= at

function timeOut(draft: Draft, wait: Wait, phase: Waiting): boolean {
  if (!wait.timeout || phase.deadline === undefined) return false
  draft.state.depth = 0
  go(draft, wait.timeout.next, { kind: 'timeout', deadline: phase.deadline })
  return true
}

/** An event of the past that a wait with an older anchor asks for, when the run has just come to it. */
export function lookBack(draft: Draft, armed: Armed): boolean {
  const { position } = draft.state
  if (armed.anchor >= position) return false
  const past = draft.facts.history.filter((event) => event.seq <= position)
  return past.toSorted((a, b) => a.seq - b.seq).some((event) => answer(draft, armed, event))
}

/** What a waiting run makes of what is new. True when it goes on. */
export function listen(draft: Draft, phase: Waiting): boolean {
  const wait = lineAt(draft.program, phase.pc).instruction
  if (wait.op !== 'wait') throw new Error(`Instruction ${phase.pc} is no wait`)
  const at = now(draft)
  for (const event of draft.input.events) {
    if (event.seq <= draft.state.position) continue
    // What came in after the deadline meets whatever follows the time-out; at the deadline it is still in time.
    if (due(phase, Math.min(at, event.receivedAt - 1)) && timeOut(draft, wait, phase)) return true
    draft.state.position = event.seq
    if (answer(draft, { wait, pc: phase.pc, anchor: phase.anchor }, event)) return true
  }
  draft.state.position = Math.max(draft.state.position, draft.input.upTo)
  if (wait.until && matches(wait.until.when, draft.facts, at)) {
    go(draft, wait.until.next, { kind: 'condition' })
    return true
  }
  return due(phase, at) && timeOut(draft, wait, phase)
}

/** Looks for the outcome of a call among what is new. True when the run goes on. */
export function listenForOutcome(draft: Draft, phase: Calling): boolean {
  const call = lineAt(draft.program, phase.pc).instruction
  if (call.op !== 'call') throw new Error(`Instruction ${phase.pc} is no call`)
  for (const event of draft.input.events) {
    if (event.seq <= draft.state.position) continue
    if (event.kind !== 'effect.completed' || event.payload['call'] !== phase.key) continue
    const outcome = String(event.payload['outcome'])
    const known = Object.entries(call.outcomes).find(([name]) => name === outcome)?.[1]
    const target = known ?? call.failed
    const nowhere = target === call.failed && target.kind === 'leave' && target.to === undefined
    if (nowhere) stuck(draft, phase.pc, 'call-failed')
    else go(draft, target, { kind: 'outcome', outcome })
    return true
  }
  return false
}
