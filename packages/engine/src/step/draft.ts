import type { FactEvent } from '@shirube/audience'
import type { EpochMs, NodeId } from '@shirube/kernel'
import type { Target } from '../program/instruction.ts'
import type { Line, Program } from '../program/program.ts'
import type { Await, Command } from './command.ts'
import type { RunFacts, StepInput } from './input.ts'
import type { EndReason, OpenVisit, Phase, RunState, StuckReason } from './state.ts'
import type { Why } from './why.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** The working copy of one step: the only thing that changes while `step` runs, and it never leaves it. */
export interface Draft {
  readonly program: Program
  readonly input: StepInput
  readonly facts: RunFacts
  readonly state: Writable<RunState>
  readonly commands: Command[]
}

/** What a part of the step says about going on: stop and wait for this, or go on. */
export type Progress = { readonly stop: Await } | 'on'

export const now = (draft: Draft): EpochMs => draft.state.clock

/** The instruction at a position; a program that lacks it is damaged. */
export function lineAt(program: Program, pc: number): Line {
  const line = program.code[pc]
  if (!line) throw new Error(`The program has no instruction ${pc}`)
  return line
}

/** The keys of what this run's steps made are resolved once, so that an event can be held against them. */
export const madeBy = (draft: Draft, node: string): string | undefined => draft.state.refs[node]?.key

/** True when the event is about the thing with this key: a message, a task or a handoff. */
export const isAbout = (event: FactEvent, key: string): boolean =>
  event.payload['message'] === key || event.payload['task'] === key || event.payload['handoff'] === key

export function closeVisit(draft: Draft, port: string | undefined, why: Why): void {
  const { visit } = draft.state
  if (!visit) return
  const { ordinal, node } = visit
  draft.commands.push({
    kind: 'visit.left',
    ordinal,
    node,
    at: now(draft),
    why,
    ...(port !== undefined && { port }),
  })
  delete draft.state.visit
}

export function openVisit(draft: Draft, node: NodeId): OpenVisit {
  const ordinal = draft.state.visits + 1
  const visit = { ordinal, node, since: now(draft), seq: draft.state.position, acts: 0 }
  draft.state.visits = ordinal
  draft.state.visit = visit
  draft.commands.push({ kind: 'visit.entered', ordinal, node, at: now(draft) })
  return visit
}

export function setPhase(draft: Draft, phase: Phase): void {
  draft.state.phase = phase
}

export function end(draft: Draft, reason: EndReason, why: Why): void {
  closeVisit(draft, undefined, why)
  setPhase(draft, { kind: 'ended', reason })
  draft.commands.push({ kind: 'ended', reason, at: now(draft) })
}

export function stuck(draft: Draft, pc: number, reason: StuckReason): void {
  setPhase(draft, { kind: 'stuck', pc, reason })
  draft.commands.push({ kind: 'stuck', reason, at: now(draft) })
}

/** Takes a way: on within the step, out by a port to the next step, or to the end where no line is. */
export function go(draft: Draft, target: Target, why: Why): void {
  const { visit } = draft.state
  if (target.kind === 'within') {
    if (visit && why.kind !== 'passed') draft.state.visit = { ...visit, why }
    setPhase(draft, { kind: 'ready', pc: target.pc })
    return
  }
  closeVisit(draft, target.port, why.kind === 'passed' ? (visit?.why ?? why) : why)
  if (target.to !== undefined) {
    setPhase(draft, { kind: 'ready', pc: target.to })
    return
  }
  setPhase(draft, { kind: 'ended', reason: 'finished' })
  draft.commands.push({ kind: 'ended', reason: 'finished', at: now(draft) })
}
