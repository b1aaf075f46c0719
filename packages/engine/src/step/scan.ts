import { type FactEvent, matches, matchesEvent } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { Watch } from '../program/program.ts'
import { closeVisit, type Draft, end, go, now, setPhase } from './draft.ts'
import type { Why } from './why.ts'

type ControlKind = Extract<FactEvent['kind'], `control.${string}`>
const isControl = (kind: FactEvent['kind']): kind is ControlKind => kind.startsWith('control.')

/** What came before a person put the run elsewhere does not answer what waits there. */
function passBy(draft: Draft, event: FactEvent): void {
  draft.state.sinceWait = 0
  draft.state.position = Math.max(draft.state.position, event.seq)
}

/** A person moved, skipped, retried, held or removed this run. True when the run now stands somewhere else. */
function control(draft: Draft, kind: ControlKind, event: FactEvent): boolean {
  const { state, program } = draft
  const why: Why = { kind: 'control', control: kind, seq: event.seq }
  const node = event.payload['node']
  switch (kind) {
    case 'control.paused':
      state.held = true
      return false
    case 'control.resumed':
      state.held = false
      return false
    case 'control.removed':
      end(draft, 'removed', why)
      return false
    case 'control.moved':
    case 'control.migrated': {
      const start =
        typeof node === 'string' ? Object.entries(program.starts).find(([id]) => id === node)?.[1] : undefined
      if (start === undefined) return false
      closeVisit(draft, undefined, why)
      passBy(draft, event)
      setPhase(draft, { kind: 'ready', pc: start })
      return true
    }
    case 'control.skipped': {
      const main = state.visit && program.mains[state.visit.node]
      if (!main) return false
      passBy(draft, event)
      go(draft, main, why)
      return true
    }
    case 'control.retried':
      if (state.phase.kind !== 'stuck') return false
      state.sinceWait = 0
      setPhase(draft, { kind: 'ready', pc: state.phase.pc })
      return true
    default:
      return assertNever(kind)
  }
}

/** Notes a goal; ends the run when the watch takes it out. */
function strike(draft: Draft, watch: Watch, seq?: number): void {
  const { state } = draft
  if (watch.kind === 'goal') {
    if (state.goals.includes(watch.id)) return
    state.goals = [...state.goals, watch.id]
    draft.commands.push({ kind: 'goal', goal: watch.id, at: now(draft) })
  }
  if (watch.leaves) {
    end(draft, watch.kind, { kind: 'watch', watch: watch.id, ...(seq !== undefined && { seq }) })
  }
}

const over = (draft: Draft): boolean => draft.state.phase.kind === 'ended'

/**
 * Before a run does anything, everything new in the lead's history is held against controls, goals and exit
 * rules: what is already known to take the lead out takes it out before another mail is sent.
 * True when the run was put somewhere else, so that other facts are needed.
 */
export function scan(draft: Draft): boolean {
  const { state, program, input } = draft
  let moved = false
  for (const event of input.events) {
    if (event.seq <= state.watched || over(draft)) continue
    state.watched = event.seq
    if (isControl(event.kind)) {
      if (event.payload['run'] === input.runId) moved = control(draft, event.kind, event) || moved
      continue
    }
    if (event.joined) continue
    for (const watch of program.watches) {
      if (watch.on.kind === 'event' && !over(draft) && matchesEvent(watch.on.match, event))
        strike(draft, watch, event.seq)
    }
  }
  for (const watch of program.watches) {
    if (watch.on.kind === 'condition' && !over(draft) && matches(watch.on.when, draft.facts, now(draft)))
      strike(draft, watch)
  }
  state.watched = Math.max(state.watched, input.upTo)
  return moved && !over(draft)
}
