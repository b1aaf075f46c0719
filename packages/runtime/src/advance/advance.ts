import { leadOfRun, lockRun, type RunRow, retriedTransaction, versionById } from '@shirube/db'
import { type Await, type Command, type Program, type RunState, type StepInput, step } from '@shirube/engine'
import { AppError, asId, type EpochMs, type LeadId, type RunId } from '@shirube/kernel'
import { closeClock, type LeadSession, openLead } from '../ingest/session.ts'
import { wake } from '../ingest/wake.ts'
import type { Runtime } from '../runtime.ts'
import type { AdvanceCall, AdvanceInput, AdvanceResult } from './answer.ts'
import { applyEffect } from './effects/apply.ts'
import { loadRunFacts, newEvents } from './load-run-facts.ts'
import { saveAdvance } from './save-advance.ts'

/** The lead of the run changed (a merge) between finding and locking it: begin again. */
class Moved extends Error {}

async function programOf(session: LeadSession, run: RunRow): Promise<Program> {
  const known = session.live.programs.get(run.versionId)
  if (known) return known
  const version = await versionById(session.tx, run.versionId)
  if (!version) throw new AppError('not_found', `There is no version ${run.versionId}`)
  return version.program
}

interface Stepped {
  readonly state: RunState
  readonly commands: readonly Command[]
  readonly until: Await
}

/** Steps the run until it needs time, an event, a call or a person; effects are applied in between. */
async function stepThrough(
  session: LeadSession,
  run: RunRow,
  at: { readonly program: Program; readonly now: EpochMs },
): Promise<Stepped> {
  const { program, now } = at
  let state = run.state
  let applied: StepInput['applied']
  const commands: Command[] = []
  for (;;) {
    const { movedThrough } = run
    const events = await newEvents(session, program, { state, movedThrough })
    const facts = await loadRunFacts(session, program, { state, movedThrough })
    const news = { runId: run.id, now, events, upTo: session.seq, facts }
    const result = step(program, state, { ...news, ...(applied && { applied }) })
    state = result.state
    applied = undefined
    commands.push(...result.commands)
    if (result.await.kind === 'facts') continue
    const command = result.commands.at(-1)
    if (result.await.kind !== 'effect' || command?.kind !== 'apply')
      return { state, commands, until: result.await }
    const { node, ordinal, key, effect } = command
    applied = await applyEffect(effect, { session, run, state, node, ordinal, key })
  }
}

function callsOf(program: Program, state: RunState): readonly AdvanceCall[] | undefined {
  if (state.phase.kind !== 'calling') return undefined
  const line = program.code[state.phase.pc]
  return line?.instruction.op === 'call' ? [{ ...line.instruction.call, key: state.phase.key }] : undefined
}

const TRACE_LENGTH = 180

/** The steps gone through, by title; what the waits in Temporal's own UI are called. */
const traceOf = (program: Program, commands: readonly Command[]): string =>
  commands
    .flatMap((c) => (c.kind === 'visit.entered' ? [program.titles[c.node] ?? c.node] : []))
    .join(' → ')
    .slice(-TRACE_LENGTH)

async function advanceLocked(session: LeadSession, run: RunRow, input: AdvanceInput): Promise<AdvanceResult> {
  if (run.seq > input.seen) return { ...(run.result as AdvanceResult), seq: run.seq, replayed: true }
  const { offset } = session.runtime.clock
  const program = await programOf(session, run)
  const stepped = await stepThrough(session, run, { program, now: input.now + offset })
  const deadline = stepped.until.kind === 'wait' ? stepped.until.deadline : undefined
  const calls = callsOf(program, stepped.state)
  const seq = input.seen + 1
  // The cursor is read after the run's own effects; else the workflow would come back at once for what it did itself.
  const finish = (): AdvanceResult => ({
    seq,
    cursor: session.seq,
    trace: traceOf(program, stepped.commands),
    ...(deadline !== undefined && { waitUntil: deadline - offset }),
    ...(calls && { calls }),
    ...(stepped.until.kind === 'done' && { done: true }),
  })
  return await saveAdvance({ session, run, ...stepped, seq, wakeAt: deadline, finish })
}

/**
 * One advance of a run (engine-protocol.md): one READ COMMITTED transaction, fenced by `seen`, so that a repeated
 * or late attempt changes nothing and gets the stored answer.
 */
export async function advance(runtime: Runtime, input: AdvanceInput): Promise<AdvanceResult> {
  const runId = asId<RunId>(input.runId)
  for (;;) {
    let advanced: LeadId | undefined
    try {
      const result = await retriedTransaction(runtime.db, async (tx) => {
        const lead = await leadOfRun(tx, runId)
        if (lead === undefined) throw new AppError('not_found', `There is no run ${runId}`)
        const now = Math.max(runtime.clock.now(), input.now + runtime.clock.offset)
        const session = await openLead(runtime, tx, { lead, now }).catch(async (error: unknown) => {
          throw (await leadOfRun(tx, runId)) === lead ? error : new Moved()
        })
        const run = await lockRun(tx, runId)
        if (run?.leadId !== lead) throw new Moved()
        advanced = lead
        const answer = await advanceLocked(session, run, input)
        if (!answer.replayed) {
          await closeClock(session)
          await wake(session, runId)
        }
        return answer
      })
      runtime.notifier.tell('outbox')
      runtime.notifier.tell('leads', advanced)
      return result
    } catch (error) {
      if (!(error instanceof Moved)) throw error
    }
  }
}
