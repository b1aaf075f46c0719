import { unreachable } from '../../api/problem-error.ts'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import { unsentOf } from './sync.ts'

/**
 * The revision that holds everything drawn so far, once the server has it. Throws `ProblemError` when what was drawn
 * cannot be sent now.
 */
export function untilSaved({ store }: ScenarioDocument): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = ({ sync, save }: DocumentState): boolean => {
      if (save.kind === 'offline' || save.kind === 'failed' || save.kind === 'contested') {
        reject(unreachable(save.kind))
        return true
      }
      if (unsentOf(sync).length > 0 || save.kind !== 'saved') return false
      resolve(sync.revision)
      return true
    }
    if (look(store.getState())) return
    const off = store.subscribe((state) => {
      if (look(state)) off()
    })
  })
}
