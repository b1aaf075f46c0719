import type { Cause } from '@shirube/audience'
import {
  appendControls,
  appendOutbox,
  type ControlEvent,
  lockLeads,
  lockRuns,
  type RunUnderWay,
  retriedTransaction,
  type Tx,
} from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'

/** What one control does to many runs. */
export interface ManyControls {
  readonly cause: Cause
  /** The event for a run; undefined when there is nothing to tell it. */
  eventFor(run: RunUnderWay): Pick<ControlEvent, 'kind' | 'payload'> | undefined
  /** What belongs to it, in the same transaction and under the same locks. */
  within?(tx: Tx, runs: readonly RunUnderWay[]): Promise<void>
}

async function controlLocked(
  runtime: Runtime,
  tx: Tx,
  about: { readonly page: readonly RunUnderWay[]; readonly controls: ManyControls },
): Promise<void> {
  const { page, controls } = about
  const now = runtime.clock.now()
  const seqs = new Map<LeadId, number>(await lockLeads(tx, [...new Set(page.map((run) => run.leadId))]))
  // A run whose lead was merged away in between is met again with its new lead, in a later page or pass.
  const runs = (
    await lockRuns(
      tx,
      page.map((run) => run.id),
    )
  ).filter((run) => seqs.has(run.leadId))
  const told = runs.flatMap((run) => {
    const event = controls.eventFor(run)
    if (!event) return []
    const seq = (seqs.get(run.leadId) ?? 0) + 1
    seqs.set(run.leadId, seq)
    return [{ run, event: { ...event, lead: run.leadId, seq, cause: controls.cause } }]
  })
  await appendControls(
    tx,
    told.map(({ event }) => event),
    now,
  )
  await controls.within?.(tx, runs)
  // A statement of its own after the events, like every poke (engine-protocol.md).
  const pokes = told.map(({ run, event }) => ({ runId: run.id, kind: 'poke' as const, seq: event.seq }))
  await appendOutbox(tx, pokes, now)
}

/** Tells a page of runs the same thing at once: one transaction, a few statements, whatever the number of people. */
export async function controlMany(
  runtime: Runtime,
  page: readonly RunUnderWay[],
  controls: ManyControls,
): Promise<void> {
  await retriedTransaction(runtime.db, (tx) => controlLocked(runtime, tx, { page, controls }))
  runtime.notifier.tell('outbox')
}
