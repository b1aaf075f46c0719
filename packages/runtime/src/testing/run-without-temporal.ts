import { deleteOutbox } from '@shirube/db'
import { type EpochMs, type LeadId, type RunId, sameJson } from '@shirube/kernel'
import { advance } from '../advance/advance.ts'
import type { AdvanceResult } from '../advance/answer.ts'
import { takeOutcome } from '../call/perform-call.ts'
import { ingest } from '../ingest/ingest.ts'
import type { Runtime } from '../runtime.ts'

/** What a played run has come to wait for. */
export interface Played {
  readonly seen: number
  readonly cursor: number
  readonly waitUntil?: EpochMs
  readonly done: boolean
}

/** The pokes that lie in the outbox for a run, taken out. */
async function takePokes(runtime: Runtime, run: RunId): Promise<number> {
  const rows = await runtime.db<
    { id: number; seq: number }[]
  >`select id, seq from outbox where run_id = ${run}`
  await deleteOutbox(
    runtime.db,
    rows.map((row) => row.id),
  )
  return Math.max(-1, ...rows.map((row) => row.seq))
}

/** The world takes every mail that was queued. */
async function acceptMails(runtime: Runtime, run: RunId): Promise<void> {
  const rows = await runtime.db<{ id: string; key: string; lead_id: LeadId; mail_id: string }[]>`
    update messages set state = 'accepted', accepted_at = ${runtime.clock.now()}
    where run_id = ${run} and state = 'queued' returning id, key, lead_id, mail_id`
  for (const row of rows) {
    const payload = { message: row.key, mail: row.mail_id }
    await ingest(runtime, row.lead_id, { kind: 'mail.accepted', payload })
  }
}

/**
 * Does what `runScenario` does, without Temporal: advances until the run waits, and only goes on when the deadline
 * has come or the outbox holds a poke. `replay` asks each advance twice, as a re-executed workflow task would.
 */
export async function goOn(
  runtime: Runtime,
  run: RunId,
  options: { readonly from?: Played; readonly replay?: boolean; readonly onReplay?: () => void } = {},
): Promise<Played> {
  const { from } = options
  let seen = from?.seen ?? 0
  let poked = await takePokes(runtime, run)
  let last: AdvanceResult | undefined
  const due = from?.waitUntil !== undefined && from.waitUntil <= runtime.clock.now()
  if (from && !due && poked <= from.cursor) return from
  for (;;) {
    const asked = { runId: run, seen, now: runtime.clock.now() }
    const result = await advance(runtime, asked)
    if (options.replay) {
      const again = await advance(runtime, asked)
      const { replayed, ...rest } = again
      if (!replayed || !sameJson(rest, result)) throw new Error('A repeated advance answered something else')
      options.onReplay?.()
    }
    last = result
    seen = result.seq
    if (result.done) return { seen, cursor: result.cursor, done: true }
    for (const call of result.calls ?? [])
      await takeOutcome(runtime, { runId: run, key: call.key }, { outcome: 'ok' })
    if (result.calls) continue
    poked = Math.max(poked, await takePokes(runtime, run))
    if (poked > last.cursor) continue
    await acceptMails(runtime, run)
    poked = Math.max(poked, await takePokes(runtime, run))
    if (poked <= last.cursor) {
      return {
        seen,
        cursor: last.cursor,
        done: false,
        ...(last.waitUntil !== undefined && { waitUntil: last.waitUntil }),
      }
    }
  }
}
