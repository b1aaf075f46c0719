import { COMMANDS } from './command-list.ts'
import { describeFailure, isMisuse } from './terminal/failure.ts'
import { inWords } from './terminal/language.ts'

const TEXT = {
  intro: { ja: 'Shirube（標）マーケティングオートメーション', en: 'Shirube, a marketing-automation studio' },
  usage: { ja: '使い方: shirube <コマンド> [オプション]', en: 'Usage: shirube <command> [options]' },
  more: {
    ja: '各コマンドの説明: shirube <コマンド> --help',
    en: 'About one command: shirube <command> --help',
  },
  unknown: { ja: '「{name}」というコマンドはありません。', en: 'There is no command "{name}".' },
} as const

/** Runs one call of `shirube` and returns its exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview())
    return name === undefined ? 2 : 0
  }
  const entry = COMMANDS.find((command) => command.name === name)
  if (!entry) {
    console.error(`${inWords(TEXT.unknown, { name })}\n\n${overview()}`)
    return 2
  }
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(inWords(command.help))
    return 0
  }
  try {
    return await command.run(rest)
  } catch (failure) {
    console.error(describeFailure(failure))
    if (!isMisuse(failure)) return 1
    console.error(`\n${inWords(command.help)}`)
    return 2
  }
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length))
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${inWords(command.summary)}`)
  return [inWords(TEXT.intro), '', inWords(TEXT.usage), '', ...lines, '', inWords(TEXT.more)].join('\n')
}
