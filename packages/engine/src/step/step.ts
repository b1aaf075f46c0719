import type { Program } from '../program/program.ts'
import type { Await, Command } from './command.ts'
import type { Draft } from './draft.ts'
import { awaitOf, execute, settle, watchTopics } from './execute.ts'
import type { StepInput } from './input.ts'
import { listen, listenForOutcome } from './listen.ts'
import { scan } from './scan.ts'
import type { RunState } from './state.ts'

/** What one step of the interpreter comes to. */
export interface StepResult {
  readonly state: RunState
  readonly commands: readonly Command[]
  readonly await: Await
}

/** Goes on from phase to phase until something outside is needed. */
function proceed(draft: Draft): Await {
  for (;;) {
    const { phase, held } = draft.state
    if (phase.kind === 'ended') return { kind: 'done' }
    if (phase.kind === 'stuck' || held) return { kind: 'person', topics: watchTopics(draft) }
    switch (phase.kind) {
      case 'ready': {
        const progress = execute(draft, phase.pc)
        if (progress !== 'on') return progress.stop
        break
      }
      case 'applying':
        return { kind: 'effect', key: phase.key }
      case 'calling':
        if (!listenForOutcome(draft, phase))
          return { kind: 'call', key: phase.key, topics: watchTopics(draft) }
        break
      case 'waiting':
        if (!listen(draft, phase)) return awaitOf(draft, phase)
        break
    }
  }
}

/**
 * One step of a run: pure and total. Takes what is new in the lead's history, the time and the facts; gives the
 * next state, what is to be done, and what the run waits for. Rehearsal and production differ only in who does
 * the commands. After an effect it must be called again with `applied` and fresh facts.
 */
export function step(program: Program, state: RunState, input: StepInput): StepResult {
  const draft: Draft = {
    program,
    input,
    facts: input.facts,
    state: { ...state, clock: Math.max(state.clock, input.now) },
    commands: [],
  }
  const finish = (until: Await): StepResult => ({
    state: draft.state,
    commands: draft.commands,
    await: until,
  })
  if (state.phase.kind === 'ended') return finish({ kind: 'done' })
  if (state.phase.kind === 'applying') {
    if (!input.applied) return finish({ kind: 'effect', key: state.phase.key })
    settle(draft, state.phase, input.applied)
  }
  return scan(draft) ? finish({ kind: 'facts' }) : finish(proceed(draft))
}
