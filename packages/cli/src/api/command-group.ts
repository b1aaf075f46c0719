import { type ParseArgsConfig, parseArgs } from 'node:util'
import { fill, LANGUAGES, type Language, type Localised } from '@shirube/kernel'
import type { Command } from '../command.ts'
import { terminalLanguage } from '../terminal/language.ts'
import { type Api, connect } from './api.ts'
import { findConnection } from './find-connection.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** One call of a command that talks to a server. */
export interface ApiCall {
  readonly api: Api
  readonly language: Language
  /** What was named without an option, in order. */
  readonly named: readonly string[]
  /** The value of an option, if it was given. */
  option(name: string): string | undefined
  /** Every value of an option that may be given several times. */
  options(name: string): readonly string[]
  /** Says something in the language that is asked for. */
  say(text: Localised, values?: Readonly<Record<string, string | number>>): string
  /** Prints: for machines the data as JSON, for people the lines. */
  print(data: unknown, lines: readonly string[]): void
}

/** One thing that a group of commands can do. */
export interface SubCommand {
  /** How it is called behind the name of the group: `publish <file>`. */
  readonly usage: string
  readonly summary: Localised
  /** Its own options, each with what it is for. */
  readonly options?: Readonly<Record<string, { readonly several?: boolean; readonly means: Localised }>>
  /** How many things must be named. */
  readonly needs: number
  run(call: ApiCall): Promise<number>
}

const COMMON = {
  url: { ja: 'サーバーのURL（環境変数 SHIRUBE_URL でも可）', en: 'the server (or the variable SHIRUBE_URL)' },
  key: {
    ja: 'APIキー（環境変数 SHIRUBE_API_KEY でも可）',
    en: 'the API key (or the variable SHIRUBE_API_KEY)',
  },
  lang: { ja: '表示する言語（ja または en）', en: 'the language of what is printed (ja or en)' },
  json: { ja: 'JSONで出力する', en: 'print JSON, for machines' },
  'data-dir': { ja: 'npm start のデータの置き場所', en: 'the data folder of npm start' },
} as const satisfies Record<string, Localised>

const HELP = {
  usage: { ja: '使い方:', en: 'Usage:' },
  options: { ja: '共通のオプション:', en: 'Options of each:' },
} as const

/** Thrown when the command line itself is wrong, as node's own parser does. */
class Misuse extends Error {
  readonly code = 'ERR_PARSE_ARGS_USAGE'
}

function helpIn(language: Language, name: string, subs: Readonly<Record<string, SubCommand>>): string {
  const lines = Object.values(subs).flatMap(({ usage, summary, options = {} }) => [
    `  shirube ${name} ${usage}`,
    `      ${summary[language]}`,
    ...Object.entries(options).map(([option, { means }]) => `      --${option}  ${means[language]}`),
  ])
  const common = Object.entries(COMMON).map(([option, means]) => `  --${option}  ${means[language]}`)
  return [HELP.usage[language], ...lines, '', HELP.options[language], ...common].join('\n')
}

function optionsOf(sub: SubCommand): Options {
  const own: Options = {}
  for (const [name, { several }] of Object.entries(sub.options ?? {}))
    own[name] = { type: 'string', multiple: several === true }
  return {
    url: { type: 'string' },
    key: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    'data-dir': { type: 'string' },
    ...own,
  }
}

const languageOf = (asked: unknown): Language =>
  LANGUAGES.find((language) => language === asked) ?? terminalLanguage()

async function runSub(sub: SubCommand, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: optionsOf(sub),
    allowPositionals: true,
  })
  if (positionals.length < sub.needs) throw new Misuse(`shirube … ${sub.usage}`)
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const language = languageOf(values['lang'])
  const [url, key, dataDir] = [text('url'), text('key'), text('data-dir')]
  const named = {
    ...(url !== undefined && { url }),
    ...(key !== undefined && { key }),
    ...(dataDir !== undefined && { dataDir }),
  }
  return await sub.run({
    api: connect(await findConnection(named, env, language)),
    language,
    named: positionals,
    option: text,
    options: (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string'),
    say: (said, slots = {}) => fill(said[language], slots),
    print: (data, lines) =>
      console.log(values['json'] === true ? JSON.stringify(data, null, 2) : lines.join('\n')),
  })
}

/** A command that has several things to do, each by a name of its own. */
export const commandGroup = (name: string, subs: Readonly<Record<string, SubCommand>>): Command => ({
  help: { ja: helpIn('ja', name, subs), en: helpIn('en', name, subs) },
  async run([sub, ...args]) {
    const found = sub !== undefined && Object.hasOwn(subs, sub) ? subs[sub] : undefined
    if (!found) throw new Misuse(`shirube ${name} ${sub ?? ''}`)
    return await runSub(found, args, process.env)
  },
})
