import { type ScenarioRow, scenarioEndpoints } from '@shirube/contract'
import { showToast } from '@shirube/ui'
import { call } from '../api/call.ts'
import { isProblem } from '../api/problem-error.ts'
import { useAction } from '../api/use-action.ts'
import { saveFile } from '../app/save-file.ts'
import { useOpenScenario } from './use-open-scenario.ts'
import { useText } from './use-text.ts'

/** What is done at one press: a copy, a file, going on again. What was refused is said in a toast. */
export function useScenarioActs(): Readonly<
  Record<'duplicate' | 'export' | 'resume' | 'restore', (row: ScenarioRow) => void>
> {
  const t = useText()
  const open = useOpenScenario()
  const stale = { invalidates: [scenarioEndpoints.list.path, scenarioEndpoints.show.path] }
  const create = useAction(scenarioEndpoints.create, { ...stale, onDone: ({ id }) => open(id) })
  const resume = useAction(scenarioEndpoints.resume, stale)
  const said = (error: unknown): void =>
    showToast({
      text: isProblem(error) ? error.problem.detail : t('failed'),
      closeLabel: t('close'),
      tone: 'bad',
    })
  const goOn = ({ id }: ScenarioRow): void => resume.mutate({ params: { id } }, { onError: said })
  const drawingOf = ({ id }: ScenarioRow) => call(scenarioEndpoints.export, { params: { id } })
  return {
    resume: goOn,
    restore: goOn,
    duplicate(row) {
      const copy = async (): Promise<void> => {
        const { scenario } = await drawingOf(row)
        const name = t('name.copyOf', { name: row.name }).slice(0, 120)
        await create.mutateAsync({
          body: { name, scenario, ...(row.folder !== undefined && { folder: row.folder }) },
        })
      }
      void copy().catch(said)
    },
    export(row) {
      void drawingOf(row)
        .then((file) => saveFile(`${row.id}.scenario.json`, JSON.stringify(file, undefined, 2)))
        .catch(said)
    },
  }
}
