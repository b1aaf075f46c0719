import { scenarioEndpoints } from '@shirube/contract'
import type { SubCommand } from '../api/command-group.ts'
import { readScenarioFile } from './scenario-file.ts'
import { diagnosticLines, hasErrors, readingLines } from './scenario-words.ts'

const FINE = { ja: '問題は見つかりませんでした。', en: 'Nothing stands against it.' } as const

/** `shirube scenario validate <file>`: says what stands against publishing a file; nothing is kept. */
export const validate: SubCommand = {
  usage: 'validate <file>',
  summary: {
    ja: '取り込まずに、シナリオのファイルの問題を調べる（エラーがあれば終了コード1）',
    en: 'look a scenario file over without taking it in (exit code 1 on errors)',
  },
  needs: 1,
  async run(call) {
    const { scenario } = await readScenarioFile(call)
    const found = await call.api.call(scenarioEndpoints.checkFile, { body: { scenario } })
    const bad = hasErrors(found.diagnostics)
    const lines = diagnosticLines(found.diagnostics, call.language)
    const reading = bad ? [] : ['', ...readingLines(found.reading, call.language)]
    call.print(found, [...(lines.length === 0 ? [call.say(FINE)] : lines), ...reading])
    return bad ? 1 : 0
  },
}
