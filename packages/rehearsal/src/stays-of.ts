import type { TraceEntry, Why } from '@shirube/engine'
import type { EpochMs, NodeId } from '@shirube/kernel'

/** One stay of a rehearsed run in a step, in the shape in which those of real runs are kept. */
export interface RehearsedStay {
  readonly ordinal: number
  readonly node: NodeId
  readonly enteredAt: EpochMs
  readonly leftAt: EpochMs | null
  readonly port: string | null
  readonly why: Why | null
}

/** The stays of a rehearsed run, in order. */
export function staysOf(trace: readonly TraceEntry[]): readonly RehearsedStay[] {
  const stays = new Map<number, RehearsedStay>()
  for (const { command } of trace) {
    if (command.kind === 'visit.entered') {
      const { ordinal, node, at } = command
      stays.set(ordinal, { ordinal, node, enteredAt: at, leftAt: null, port: null, why: null })
    }
    if (command.kind === 'visit.left') {
      const { ordinal, at, port, why } = command
      const stay = stays.get(ordinal)
      if (stay) stays.set(ordinal, { ...stay, leftAt: at, port: port ?? null, why })
    }
  }
  return [...stays.values()].toSorted((a, b) => a.ordinal - b.ordinal)
}
