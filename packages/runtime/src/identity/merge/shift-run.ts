import type { MadeRef, Phase, RunState } from '@shirube/engine'

type Why = NonNullable<NonNullable<RunState['visit']>['why']>

const shiftWhy = (why: Why, by: number): Why =>
  'seq' in why && why.seq !== undefined ? { ...why, seq: why.seq + by } : why

const shiftRef = (ref: MadeRef, by: number): MadeRef => ({ ...ref, seq: ref.seq + by })

const shiftPhase = (phase: Phase, by: number): Phase =>
  phase.kind === 'waiting' ? { ...phase, anchor: phase.anchor + by } : phase

/** The same run when its lead's history has moved up by so many places: cursor, anchors and reasons go with it. */
export function shiftRun(state: RunState, by: number): RunState {
  const { visit } = state
  return {
    ...state,
    phase: shiftPhase(state.phase, by),
    entrySeq: state.entrySeq + by,
    position: state.position + by,
    watched: state.watched + by,
    refs: Object.fromEntries(Object.entries(state.refs).map(([node, ref]) => [node, shiftRef(ref, by)])),
    ...(visit && {
      visit: { ...visit, seq: visit.seq + by, ...(visit.why && { why: shiftWhy(visit.why, by) }) },
    }),
  }
}
