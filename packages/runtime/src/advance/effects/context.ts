import type { RunRow } from '@shirube/db'
import type { Effect, EffectResult, RunState } from '@shirube/engine'
import type { NodeId } from '@shirube/kernel'
import { record } from '../../ingest/record.ts'
import type { LeadSession, NewEvent } from '../../ingest/session.ts'

/** Where an effect happens: whose run, which step and stay, and the locked lead. */
export interface EffectContext {
  readonly session: LeadSession
  readonly run: RunRow
  readonly state: RunState
  readonly node: NodeId
  readonly ordinal: number
  /** Unique among the effects of this run. */
  readonly key: string
}

export type Apply<K extends Effect['kind']> = (
  effect: Extract<Effect, { kind: K }>,
  context: EffectContext,
) => Promise<EffectResult>

export const DONE: EffectResult = { kind: 'done' }

/** Takes in an event that this run's own step caused: it wakes others, never the run itself. */
export async function recordOwn(
  context: EffectContext,
  event: Omit<NewEvent, 'cause' | 'byRun' | 'depth'>,
): Promise<void> {
  const { session, run, state } = context
  await record(session, {
    ...event,
    cause: { kind: 'run', id: run.id },
    byRun: run.id,
    depth: state.depth + 1,
  })
}
