import type { TrackerBatch } from '@shirube/contract'
import type { NewHit } from '@shirube/db'
import { AppError, type EpochMs } from '@shirube/kernel'
import { readPass } from '../identity/pass.ts'
import type { Runtime } from '../runtime.ts'
import { classify } from './classify.ts'
import type { Collector } from './collector.ts'
import { isOwnAddress } from './own-networks.ts'
import { shardOf } from './shard-of.ts'
import { storable } from './storable.ts'

/** Who made a request, as far as the server sees it. */
export interface Sender {
  readonly method: string
  readonly ip?: string
  readonly userAgent?: string
}

const agentOf = (sender: Sender) => ({
  ...(sender.ip !== undefined && { ip: sender.ip }),
  ...(sender.userAgent !== undefined && { userAgent: storable(sender.userAgent).slice(0, 400) }),
})

/** The hits of a tracker's report as they are to be stored. */
export function hitsOfReport(
  report: TrackerBatch,
  about: { readonly sender: Sender; readonly own: boolean; readonly join?: string; readonly now: EpochMs },
): readonly NewHit[] {
  const reason = classify(about.sender) ?? (about.own ? 'internal' : undefined)
  const machine = reason !== undefined
  return report.hits.map((hit, i) => ({
    source: 'tracker',
    key: `${report.visitor}:${storable(hit.id)}`,
    shard: shardOf(report.visitor),
    visitor: report.visitor,
    kind: hit.kind,
    payload: storable(hit.payload),
    occurredAt: about.now - hit.ago,
    machine,
    ...(reason !== undefined && { machineReason: reason }),
    ...agentOf(about.sender),
    // A scanner that follows a link of a mail must not become the lead's browser.
    ...(i === 0 && about.join !== undefined && !machine && { identify: { join: about.join } }),
  }))
}

/** Takes in what a browser reports; answers after the commit. */
export async function collectReport(
  runtime: Runtime,
  collector: Collector,
  about: { readonly report: TrackerBatch; readonly sender: Sender },
): Promise<void> {
  const now = runtime.clock.now()
  const { report, sender } = about
  const pass = report.pass === undefined ? undefined : readPass(runtime, report.pass)
  if (pass?.kind === 'forged') throw new AppError('bad_input', 'The pass is not one of ours.')
  const own = await isOwnAddress(runtime, sender.ip)
  const hits = hitsOfReport(report, { sender, own, now, ...(pass?.kind === 'lead' && { join: pass.lead }) })
  await collector.take(hits)
}
