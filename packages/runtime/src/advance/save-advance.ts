import {
  appendCounts,
  cancelOpenWork,
  insertGoals,
  nodesVisitedBefore,
  type RunRow,
  type RunStatus,
  replaceWaits,
  saveRun,
  writeVisits,
} from '@shirube/db'
import type { Await, Command, RunState, Topic } from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { AdvanceResult } from './answer.ts'
import { countDeltas, visitChanges } from './counts.ts'

interface Outcome {
  readonly session: LeadSession
  readonly run: RunRow
  readonly state: RunState
  readonly commands: readonly Command[]
  readonly until: Await
  readonly seq: number
  readonly wakeAt: EpochMs | undefined
  /** The answer, worked out after everything that moves the lead's sequence. */
  finish(): AdvanceResult
}

function statusOf(state: RunState): RunStatus {
  if (state.phase.kind === 'ended') return 'ended'
  if (state.phase.kind === 'stuck') return 'stuck'
  if (state.held) return 'held'
  return state.phase.kind === 'waiting' ? 'waiting' : 'running'
}

const topicsOf = (until: Await): readonly Topic[] =>
  until.kind === 'wait' || until.kind === 'call' || until.kind === 'person' ? until.topics : []

async function saveVisits({ session, run, state, commands }: Outcome): Promise<void> {
  const changes = visitChanges(commands)
  const begun = changes.filter((change) => change.entered !== undefined).map((change) => change.node)
  const before = await nodesVisitedBefore(session.tx, { version: run.versionId, lead: session.lead }, [
    ...new Set(begun),
  ])
  await writeVisits(session.tx, run, changes)
  const stuckIn = state.phase.kind === 'stuck' ? state.visit?.node : undefined
  await appendCounts(session.tx, run.versionId, countDeltas(changes, before, stuckIn))
}

async function saveEnd({ session, run, state }: Outcome): Promise<void> {
  if (state.phase.kind !== 'ended') return
  const { reason } = state.phase
  // Whoever was taken out on the way is no longer to be called; what a finished run asked for stands.
  if (reason !== 'finished' && reason !== 'left') await cancelOpenWork(session.tx, run.id, session.now)
  const payload = { scenario: run.scenarioId, version: run.versionId, run: run.id, reason }
  await record(session, {
    kind: 'scenario.left',
    payload,
    cause: { kind: 'run', id: run.id },
    byRun: run.id,
    depth: state.depth + 1,
  })
}

/** Writes everything that one advance came to: stays, counts, goals, waits, and last the run's row with the answer. */
export async function saveAdvance(outcome: Outcome): Promise<AdvanceResult> {
  const { session, run, state, commands, until, seq, wakeAt } = outcome
  await saveVisits(outcome)
  const goals = commands.flatMap((c) => (c.kind === 'goal' ? [{ goal: c.goal, at: c.at }] : []))
  await insertGoals(session.tx, run, goals)
  await saveEnd(outcome)
  await replaceWaits(session.tx, { run: run.id, lead: session.lead, hadAny: run.seq > 0 }, topicsOf(until))
  const result = outcome.finish()
  const ended = state.phase.kind === 'ended' ? { endedAt: state.clock, endReason: state.phase.reason } : {}
  await saveRun(session.tx, run.id, {
    seq,
    state,
    result,
    status: statusOf(state),
    ...(state.visit && { node: state.visit.node }),
    ...(wakeAt !== undefined && { wakeAt }),
    ...ended,
  })
  return result
}
