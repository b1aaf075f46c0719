import type { CountDelta, VisitChange } from '@shirube/db'
import type { Command } from '@shirube/engine'
import type { NodeId } from '@shirube/kernel'

/** Puts the commands of one advance together as stays: begun, ended, or both. */
export function visitChanges(commands: readonly Command[]): readonly VisitChange[] {
  const byOrdinal = new Map<number, VisitChange>()
  for (const command of commands) {
    if (command.kind === 'visit.entered') {
      byOrdinal.set(command.ordinal, { ordinal: command.ordinal, node: command.node, entered: command.at })
    }
    if (command.kind === 'visit.left') {
      const { ordinal, node, at, port, why } = command
      const left = { at, why, ...(port !== undefined && { port }) }
      byOrdinal.set(ordinal, { ...(byOrdinal.get(ordinal) ?? { ordinal, node }), left })
    }
  }
  return [...byOrdinal.values()]
}

/** Ways out that mean a failure: they count as errors on the card. */
const FAILURE_PORTS: ReadonlySet<string> = new Set(['undeliverable', 'failed'])

const none = { reached: 0, waiting: 0, passed: 0, failed: 0, visits: 0 }

/**
 * By how much the live counts change. People are counted once in each step of a version: `before` holds the steps
 * that the lead has been in already; every stay counts in `visits`.
 */
export function countDeltas(
  changes: readonly VisitChange[],
  before: ReadonlySet<string>,
  stuckIn: NodeId | undefined,
): readonly CountDelta[] {
  const deltas: CountDelta[] = []
  const seen = new Set(before)
  for (const { node, entered, left } of changes) {
    const isNew = entered !== undefined && !seen.has(node)
    if (entered !== undefined) {
      deltas.push({ ...none, node, port: '', reached: isNew ? 1 : 0, visits: 1, waiting: left ? 0 : 1 })
    } else if (left) deltas.push({ ...none, node, port: '', waiting: -1 })
    seen.add(node)
    if (!left) continue
    const failed = left.port !== undefined && FAILURE_PORTS.has(left.port) ? 1 : 0
    deltas.push({ ...none, node, port: '', passed: left.port === undefined || failed ? 0 : 1, failed })
    if (left.port !== undefined) deltas.push({ ...none, node, port: left.port, passed: 1, visits: 1 })
  }
  if (stuckIn !== undefined) deltas.push({ ...none, node: stuckIn, port: '', failed: 1 })
  return deltas
}
