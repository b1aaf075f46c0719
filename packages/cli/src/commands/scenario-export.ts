import { writeFile } from 'node:fs/promises'
import { scenarioEndpoints } from '@shirube/contract'
import type { SubCommand } from '../api/command-group.ts'

const DONE = { ja: '{file} に書き出しました。', en: 'Written to {file}.' } as const

/** `shirube scenario export <id>`: writes a draft out as a file. */
export const exportFile: SubCommand = {
  usage: 'export <id> [--out FILE]',
  summary: { ja: 'シナリオの下書きをファイルに書き出す', en: 'write the draft of a scenario out as a file' },
  options: {
    out: { means: { ja: '書き出すファイル（省略時は画面に表示）', en: 'the file (else it is printed)' } },
  },
  needs: 1,
  async run(call) {
    const file = await call.api.call(scenarioEndpoints.export, { params: { id: call.named[0] ?? '' } })
    const text = `${JSON.stringify(file, null, 2)}\n`
    const out = call.option('out')
    if (out === undefined) {
      console.log(text.trimEnd())
      return 0
    }
    await writeFile(out, text)
    call.print({ file: out }, [call.say(DONE, { file: out })])
    return 0
  },
}
