import { scenarioEndpoints } from '@shirube/contract'
import type { SubCommand } from '../api/command-group.ts'
import { readScenarioFile } from './scenario-file.ts'
import { diagnosticLines, readingLines } from './scenario-words.ts'

const TEXT = {
  published: { ja: '「{id}」の v{n} を本番に反映しました。', en: '"{id}" is live as v{n}.' },
  refused: {
    ja: '反映できませんでした。下書きは取り込みましたが、本番は変わっていません。',
    en: 'It was not published. The draft was taken in; what is live has not changed.',
  },
} as const

/** `shirube scenario publish <file>`: takes a file in and publishes it. */
export const publish: SubCommand = {
  usage: 'publish <file> [--id ID] [--name NAME] [--note TEXT] [--under-way finish|leave]',
  summary: {
    ja: 'シナリオのファイルを取り込み、本番に反映して、読み上げ文を表示する',
    en: 'take a scenario file in, publish it, and print it read aloud',
  },
  options: {
    id: { means: { ja: 'シナリオのID（省略時はファイル名）', en: 'its id (the file’s name unless named)' } },
    name: { means: { ja: 'シナリオの名前', en: 'its name' } },
    note: { means: { ja: 'この版のメモ', en: 'a note to this version' } },
    'under-way': {
      means: {
        ja: '進行中の人を、旧版で最後まで進める(finish)か、離脱させる(leave)か',
        en: 'whether people under way finish the old version or leave',
      },
    },
  },
  needs: 1,
  async run(call) {
    const { id, name, scenario } = await readScenarioFile(call)
    const body = { scenario, ...(name !== undefined && { name }) }
    const { revision } = await call.api.call(scenarioEndpoints.import, { params: { id }, body })
    const note = call.option('note')
    const rest = call.option('under-way') === 'leave' ? ('leave' as const) : ('finish' as const)
    const done = await call.api.call(scenarioEndpoints.publish, {
      params: { id },
      body: { revision, underWay: { rest }, ...(note !== undefined && { note }) },
    })
    if (done.kind === 'refused') {
      call.print(done, [call.say(TEXT.refused), ...diagnosticLines(done.diagnostics, call.language)])
      return 1
    }
    call.print(done, [
      call.say(TEXT.published, { id, n: done.version.n }),
      ...diagnosticLines(done.warnings, call.language),
      '',
      ...readingLines(done.reading, call.language),
    ])
    return 0
  },
}
