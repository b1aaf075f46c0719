import { scenarioEndpoints } from '@shirube/contract'
import type { SubCommand } from '../api/command-group.ts'
import { readScenarioFile } from './scenario-file.ts'

const DONE = {
  ja: '「{id}」の下書きとして取り込みました（リビジョン {revision}）。',
  en: 'Taken in as the draft of "{id}" (revision {revision}).',
} as const

/** `shirube scenario import <file>`: takes a file in as a draft. */
export const importFile: SubCommand = {
  usage: 'import <file> [--id ID] [--name NAME]',
  summary: { ja: 'シナリオのファイルを下書きとして取り込む', en: 'take a scenario file in as a draft' },
  options: {
    id: { means: { ja: 'シナリオのID（省略時はファイル名）', en: 'its id (the file’s name unless named)' } },
    name: { means: { ja: 'シナリオの名前', en: 'its name' } },
  },
  needs: 1,
  async run(call) {
    const { id, name, scenario } = await readScenarioFile(call)
    const body = { scenario, ...(name !== undefined && { name }) }
    const taken = await call.api.call(scenarioEndpoints.import, { params: { id }, body })
    call.print(taken, [call.say(DONE, { id, revision: taken.revision })])
    return 0
  },
}
