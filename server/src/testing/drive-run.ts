import type { LeadId } from '@shirube/kernel'
import { advance, type Runtime } from '@shirube/runtime'

/** A run as it stands in the database. */
export interface StandingRun {
  readonly id: string
  readonly status: string
  readonly node: string | null
  readonly seq: number
  readonly version_id: string
}

/** The newest run of a lead in a scenario. */
export async function runOf(runtime: Runtime, scenario: string, lead: LeadId): Promise<StandingRun> {
  const [run] = await runtime.db<StandingRun[]>`
    select id, status, node, seq, version_id from runs where scenario_id = ${scenario} and lead_id = ${lead}
    order by id desc limit 1`
  if (!run) throw new Error(`The lead has no run in ${scenario}`)
  return run
}

/** Does what Temporal would: advances the run until it waits, is stuck or has ended. */
export async function drive(runtime: Runtime, scenario: string, lead: LeadId): Promise<StandingRun> {
  const { id } = await runOf(runtime, scenario, lead)
  for (let n = 0; n < 20; n++) {
    const { seq } = await runOf(runtime, scenario, lead)
    const done = await advance(runtime, { runId: id, seen: seq, now: runtime.clock.now() })
    if (done.done || done.waitUntil !== undefined || done.calls === undefined) break
  }
  return await runOf(runtime, scenario, lead)
}
