import { setHitsAside } from '@shirube/db'
import type { Runtime } from '../runtime.ts'
import type { HitGroup } from './group-hits.ts'
import { processGroup } from './process-group.ts'

/** Hits that have failed for so long are no passing trouble. */
const PATIENCE_MS = 60_000

/** Keeps what fails again and again from holding up everything behind it. */
export interface Faults {
  /** Processes a group; true when that worked. A failure is noted, and one that lasts sets the group's hits aside. */
  readonly guard: (group: HitGroup) => Promise<boolean>
}

export function makeFaults(runtime: Runtime, patienceMs = PATIENCE_MS): Faults {
  const failingSince = new Map<number, number>()

  const failed = async (group: HitGroup, error: unknown): Promise<void> => {
    const [first] = group.hits
    if (!first) return
    const since = failingSince.get(first.id) ?? performance.now()
    failingSince.set(first.id, since)
    const why = error instanceof Error ? error.message : String(error)
    runtime.log.error('Hits could not become events', { hit: first.id, kind: first.kind, error: why })
    if (performance.now() - since < patienceMs) return
    await setHitsAside(runtime.db, group.hits, why)
    failingSince.delete(first.id)
  }
  return {
    guard: async (group) => {
      try {
        await processGroup(runtime, group)
        if (group.hits[0]) failingSince.delete(group.hits[0].id)
        return true
      } catch (error) {
        await failed(group, error)
        return false
      }
    },
  }
}
