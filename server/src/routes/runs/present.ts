import type { Run } from '@shirube/contract'
import type { RunListRow } from '@shirube/db'
import { type EndReason, explainEnd, explainStuck } from '@shirube/engine'
import type { Localised } from '@shirube/kernel'
import type { ToldStay } from '@shirube/runtime'
import { leadName } from '../../app/lead-name.ts'
import { versionName } from '../../app/version-name.ts'

const END_REASONS: ReadonlySet<string> = new Set(['finished', 'left', 'goal', 'exit', 'removed'])
const isEndReason = (reason: string | null): reason is EndReason => reason !== null && END_REASONS.has(reason)

/** Why a run has ended, or what it is stuck at. */
function wordsOf({ phase, endReason }: RunListRow): Localised | undefined {
  if (isEndReason(endReason)) return { ja: explainEnd(endReason, 'ja'), en: explainEnd(endReason, 'en') }
  if (phase.kind !== 'stuck') return undefined
  return { ja: explainStuck(phase.reason, 'ja'), en: explainStuck(phase.reason, 'en') }
}

/** A run in a list. */
export function presentRun(row: RunListRow): Run {
  const words = wordsOf(row)
  return {
    id: row.id,
    scenario: { id: row.scenarioId, name: row.scenarioName },
    version: versionName(row),
    lead: { id: row.leadId, name: leadName(row.leadFields) },
    status: row.status,
    step: { id: row.node, title: row.title ?? row.node },
    enteredAt: row.enteredAt,
    ...(row.endedAt !== null && { endedAt: row.endedAt }),
    ...(row.wakeAt !== null && row.status === 'waiting' && { wakeAt: row.wakeAt }),
    ...(words && { words }),
  }
}

/** One stay on a path. */
export const presentStay = ({ leftAt, ...stay }: ToldStay) => ({
  ...stay,
  ...(leftAt !== null && { leftAt }),
})
