import { processGroup } from '../processor/process-group.ts'
import { ALL_SHARDS, processOnce } from '../processor/processor.ts'
import type { Runtime } from '../runtime.ts'

/** Makes events of every hit that waits; a hit of which none can be made throws. */
export async function drainHits(runtime: Runtime): Promise<void> {
  const process = async (group: Parameters<typeof processGroup>[1]): Promise<boolean> => {
    await processGroup(runtime, group)
    return true
  }
  while (await processOnce(runtime, ALL_SHARDS, process)) {
    // Until nothing is left.
  }
}
