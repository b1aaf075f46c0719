import type { EpochMs } from '@shirube/kernel'
import type { CallSpec } from '../program/effect.ts'
import type { Program } from '../program/program.ts'
import type { Await, Command } from '../step/command.ts'
import type { RunFacts, StepInput } from '../step/input.ts'
import { beginRun, type RunState } from '../step/state.ts'
import { step } from '../step/step.ts'
import { type ApplyEffect, addEvent, type Consequences, type Happening, type World } from './world.ts'

/** One thing that a rehearsed run did, with its time: the same commands that production carries out. */
export interface TraceEntry {
  readonly at: EpochMs
  readonly command: Command
}

/** A rehearsal at one moment. Immutable: going back in time is keeping an older one. */
export interface Session {
  readonly runId: string
  readonly program: Program
  readonly world: World
  readonly state: RunState
  readonly now: EpochMs
  readonly trace: readonly TraceEntry[]
  readonly await: Await
}

/** Who plays the world: what events and effects change, and what calls outside would answer. */
export interface Play {
  readonly consequences: Consequences
  readonly apply: ApplyEffect
  /** What follows when a step of the run itself has changed the score: the thresholds that it crossed. */
  scored(before: RunFacts, after: RunFacts, now: EpochMs): readonly Happening[]
  /** The outcome of a call outside, assumed. */
  answerCall(call: CallSpec): string
}

/** Runs the interpreter until it waits for a time, an event or a person. */
function settle(session: Session, play: Play): Session {
  let { world, state } = session
  const { program, runId, now } = session
  const trace = [...session.trace]
  let applied: StepInput['applied']
  const answers: Happening[] = []
  const own = () => ({
    now: state.clock,
    byRun: runId,
    depth: state.depth + 1,
    consequences: play.consequences,
  })
  for (;;) {
    const position = Math.min(state.position, state.watched)
    const events = world.facts.events.filter((event) => event.seq > position)
    const input = { runId, now, events, upTo: world.seq, facts: world.facts, ...(applied && { applied }) }
    const result = step(program, state, input)
    state = result.state
    applied = undefined
    for (const command of result.commands) trace.push({ at: state.clock, command })
    if (result.await.kind === 'facts') continue
    const command = result.commands.at(-1)
    if (result.await.kind === 'effect' && command?.kind === 'apply') {
      const refs = Object.fromEntries(Object.entries(state.refs).map(([node, made]) => [node, made.key]))
      const about = { key: command.key, runId, facts: world.facts, now: state.clock, refs }
      const change = play.apply(command.effect, about)
      world = { ...world, facts: change.facts }
      const crossed = play.scored(about.facts, change.facts, state.clock)
      for (const event of [...crossed, ...change.events]) world = addEvent(world, event, own())
      answers.push(...(change.answers ?? []))
      applied = change.result
      continue
    }
    if (result.await.kind === 'call' && command?.kind === 'call') {
      const payload = { run: runId, call: command.key, outcome: play.answerCall(command.call) }
      world = addEvent(world, { kind: 'effect.completed', payload }, own())
      continue
    }
    const answer = answers.shift()
    if (!answer) return { ...session, world, state, trace, await: result.await }
    world = addEvent(world, answer, { now: state.clock, consequences: play.consequences })
  }
}

/** A lead comes in by one of the program's entries. */
export function beginSession(
  start: {
    readonly runId: string
    readonly program: Program
    readonly world: World
    readonly now: EpochMs
    readonly entry: number
  },
  play: Play,
): Session {
  const { program, world, now, runId } = start
  const to = program.entries[start.entry]?.to
  const pc = to?.kind === 'leave' ? to.to : to?.pc
  if (pc === undefined) throw new RangeError(`The program has no entry ${start.entry} that leads anywhere`)
  const state = beginRun({ pc, now, seq: world.seq })
  return settle({ runId, program, world, state, now, trace: [], await: { kind: 'facts' } }, play)
}

/** A run that stands somewhere already goes on from there. */
export const resumeSession = (
  standing: Pick<Session, 'runId' | 'program' | 'world' | 'state' | 'now'>,
  play: Play,
): Session => settle({ ...standing, trace: [], await: { kind: 'facts' } }, play)

/** Something happens to the lead now. */
export const hear = (session: Session, happening: Happening, play: Play): Session =>
  settle(
    {
      ...session,
      world: addEvent(session.world, happening, { now: session.now, consequences: play.consequences }),
    },
    play,
  )

/** The instant at which the run would go on by itself, if nothing happens before. */
export const nextDue = (session: Session): EpochMs | undefined =>
  session.await.kind === 'wait' ? session.await.deadline : undefined

/** Moves the virtual clock, stopping at every moment at which the run acts by itself. Never goes back. */
export function moveTo(session: Session, at: EpochMs, play: Play): Session {
  let current = session
  for (let due = nextDue(current); due !== undefined && due <= at; due = nextDue(current)) {
    const before = current
    current = settle({ ...current, now: Math.max(current.now, due) }, play)
    if (nextDue(current) === due && current.trace.length === before.trace.length) break
  }
  return current.now >= at ? current : settle({ ...current, now: at }, play)
}
