import { type Run, type RunControl, runEndpoints, scenarioEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem-error.ts'
import { useStageText } from '../stage/use-stage-text.ts'

/** Does the same to each of several runs, one after the other, and says for how many it could not be done. */
export function useControlRuns(
  onDone: () => void,
): (runs: readonly Run[], control: RunControl) => Promise<void> {
  const t = useStageText()
  const client = useQueryClient()
  return async (runs, control) => {
    const refused: unknown[] = []
    for (const { id } of runs)
      await call(runEndpoints.control, { params: { id }, body: control }).catch((error: unknown) =>
        refused.push(error),
      )
    const [first] = refused
    const why = isProblem(first) ? first.problem.detail : ''
    showToast({
      text:
        refused.length > 0
          ? t('people.someFailed', { count: refused.length, why })
          : t('people.done', { count: runs.length }),
      closeLabel: t('close'),
      tone: refused.length > 0 ? 'bad' : 'plain',
    })
    await client.invalidateQueries({ queryKey: [scenarioEndpoints.counts.path] })
    onDone()
  }
}
