import { readFileSync } from 'node:fs'
import {
  type Compilation,
  compileScenario,
  type Program,
  type ReadPart,
  readAloud,
  readTouches,
  type Touch,
} from '@shirube/engine'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { parseScenario, type Scenario } from '@shirube/scenario'
import { describe, expect, it } from 'vitest'
import { compilerOf } from '../_registry/compile.ts'
import { modelOf } from '../_registry/model.ts'
import { narratorOf } from '../_registry/narrate.ts'
import { NAMES } from './names.ts'

const EXAMPLES = ['whitepaper-follow-up', 'mql-handoff', 'welcome'] as const

function read(name: string): Scenario {
  const file = new URL(`../../../../examples/${name}.scenario.json`, import.meta.url)
  const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const has = (kind: string, id: string): boolean => Object.hasOwn(NAMES, `${kind}/${id}`)
const compile = (scenario: Scenario): Compilation =>
  compileScenario(scenario, { modelOf, compilerOf, assets: { has } })

/** One line for the head of a program and one for each instruction, so that a change shows where it is. */
function listing({ code, ...head }: Program): string {
  const lines = code.map(({ node, instruction, needs }, pc) =>
    JSON.stringify({ pc, node, instruction, needs }),
  )
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`
}

function printed(parts: readonly ReadPart[]): string {
  const blocks = parts.map(({ way, depth, sentences }) =>
    [...(way === '' ? [] : [`${'#'.repeat(depth + 2)} ${way}`]), ...sentences.map(({ text }) => text)].join(
      '\n\n',
    ),
  )
  return `${blocks.join('\n\n')}\n`
}

const tools = { modelOf, narratorOf }
const namesIn = (language: Language): Parameters<typeof readAloud>[2] => ({
  language,
  nameOf: (kind, id) => NAMES[`${kind}/${id}`]?.[language],
})
const reading = (scenario: Scenario, language: Language): readonly ReadPart[] =>
  readAloud(scenario, tools, namesIn(language))

const tabled = (touches: readonly Touch[]): string =>
  touches
    .map(({ node, when, who, where, what }) => `${[node, when, who, where, what].join(' | ')}\n`)
    .join('')

describe.each(EXAMPLES)('the example %s', (name) => {
  const scenario = read(name)
  const { program, diagnostics } = compile(scenario)

  it('[S13] [D12] compiles without a single complaint', () => {
    expect(diagnostics).toEqual([])
    expect(program).toBeDefined()
  })

  it('compiles to the program that was agreed', async () => {
    if (!program) throw new Error('no program')
    await expect(listing(program)).toMatchFileSnapshot(`./${name}.program.jsonl`)
  })

  it.each(LANGUAGES)('[D3] reads itself aloud in %s', async (language) => {
    await expect(printed(reading(scenario, language))).toMatchFileSnapshot(`./${name}.${language}.md`)
  })

  it.each(LANGUAGES)('[D3] [S13] says when, to whom, where and what in %s', async (language) => {
    const touches = readTouches(scenario, tools, namesIn(language))
    await expect(tabled(touches)).toMatchFileSnapshot(`./${name}.${language}.touches.txt`)
  })

  it('[D3] speaks of every step', () => {
    for (const language of LANGUAGES) {
      const told = new Set(
        reading(scenario, language).flatMap((part) => part.sentences.flatMap(({ nodes }) => nodes)),
      )
      expect([...told].sort()).toEqual(Object.keys(scenario.nodes).sort())
    }
  })

  it('[D11] says which step and field names an asset that is not there', () => {
    const none = compileScenario(scenario, { modelOf, compilerOf, assets: { has: () => false } })
    const missing = none.diagnostics.filter(({ code }) => code.endsWith('asset-missing'))
    expect(missing.length).toBeGreaterThan(2)
    expect(missing.every(({ node, field }) => node !== undefined && field !== undefined)).toBe(true)
    expect(none.program).toBeUndefined()
  })
})
