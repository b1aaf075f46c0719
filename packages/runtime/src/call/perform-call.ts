import { leadOfRun } from '@shirube/db'
import type { NodePerform, PerformPorts } from '@shirube/engine'
import { AppError, asId, type RunId } from '@shirube/kernel'
import { ingest } from '../ingest/ingest.ts'
import type { Runtime } from '../runtime.ts'

/** A call outside that an advance has ordered. */
export interface OrderedCall {
  readonly runId: string
  readonly key: string
  readonly type: string
  readonly request: Readonly<Record<string, unknown>>
}

/** Finds who makes the calls of a node type. */
export type PerformerLookup = (type: string) => NodePerform | undefined

/** Takes in what a call came to, once for each key: the run hears of it when it next advances. */
export async function takeOutcome(
  runtime: Runtime,
  call: Pick<OrderedCall, 'runId' | 'key'>,
  outcome: { readonly outcome: string; readonly detail?: string },
): Promise<void> {
  const byRun = asId<RunId>(call.runId)
  const lead = await leadOfRun(runtime.db, byRun)
  if (lead === undefined) throw new AppError('not_found', `There is no run ${call.runId}`)
  const payload = { run: call.runId, call: call.key, ...outcome }
  const cause = { kind: 'run', id: call.runId } as const
  const once = { source: 'call', id: `${call.runId}:${call.key}` }
  await ingest(runtime, lead, { kind: 'effect.completed', payload, cause, byRun, once })
}

/** Makes a call outside and takes its outcome in. Throws when nothing answered, to be tried again. */
export async function performCall(
  runtime: Runtime,
  call: OrderedCall,
  by: {
    readonly performerOf: PerformerLookup
    readonly ports: PerformPorts
    readonly signal: { readonly aborted: boolean }
  },
): Promise<void> {
  const performer = by.performerOf(call.type)
  if (!performer) throw new AppError('not_found', `No node type "${call.type}" makes calls`)
  const outcome = await performer.perform(call.request, {
    key: `${call.runId}:${call.key}`,
    ports: by.ports,
    signal: by.signal,
  })
  await takeOutcome(runtime, call, outcome)
}
