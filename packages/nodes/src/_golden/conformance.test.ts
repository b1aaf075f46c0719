import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { EVERYBODY } from '@shirube/audience'
import {
  type Block,
  beginSession,
  compileNode,
  compileScenario,
  moveTo,
  nextDue,
  type Session,
} from '@shirube/engine'
import { DAY, plainPlay, START, someWorld } from '@shirube/engine/testing'
import { asId, type EdgeId, LANGUAGES, type NodeId } from '@shirube/kernel'
import { emptyScenario, FAMILIES, type NodeModel, readData, type Scenario, wiringOf } from '@shirube/scenario'
import { describe, expect, it } from 'vitest'
import { compilerOf, compilers } from '../_registry/compile.ts'
import { modelOf, models, type NodeType } from '../_registry/model.ts'
import { narratorOf, narrators } from '../_registry/narrate.ts'

const TYPES = Object.keys(models) as NodeType[]
const everything = { modelOf, compilerOf, assets: { has: () => true } }
const id = (text: string): NodeId => asId<NodeId>(text)
const model = (type: NodeType): NodeModel => models[type]
const folder = (path: string): URL => new URL(`../${path}`, import.meta.url)

/** Data of a type as a marketer would set it, each kind of it at least once; a folder without any has only its defaults. */
function samplesOf(type: NodeType): readonly object[] {
  const file = folder(`${type}/samples.json`)
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as readonly object[])
    : [model(type).defaults() as object]
}

const place = (name: string, type: string, data: object): Scenario['nodes'] => ({
  [name]: { id: id(name), type, version: 1, data: data as never, position: { x: 0, y: 0 } },
})
const line = (from: string, port: string, to: string): Scenario['edges'] => {
  const edge = asId<EdgeId>(`${from}-${port}`)
  return { [edge]: { id: edge, from: { node: id(from), port }, to: id(to) } }
}

/** A start, a gate for everybody, a mail, the step under test, and an end behind each way that is to have a line. */
function around(type: NodeType, data: object, connected: readonly string[]): Scenario {
  const trigger = model(type).role === 'trigger'
  const start = trigger ? place('start', type, data) : place('start', 'added', { by: 'hand' })
  const step = trigger ? place('step', 'end', {}) : place('step', type, data)
  return {
    ...emptyScenario(),
    nodes: {
      ...start,
      ...place('gate', 'audience-gate', { condition: EVERYBODY }),
      ...place('mail', 'send-email', { mail: 'm', purpose: 'transactional' }),
      ...step,
      ...(trigger || connected.length === 0 ? {} : place('end', 'end', {})),
    },
    edges: {
      ...line('start', 'next', 'gate'),
      ...line('gate', 'yes', 'mail'),
      ...line('mail', 'sent', 'step'),
      ...(trigger
        ? {}
        : (Object.assign({}, ...connected.map((port) => line('step', port, 'end'))) as Scenario['edges'])),
    },
  }
}

function blockOf(type: NodeType, data: object, connected: readonly string[]): Block {
  const scenario = around(type, data, connected)
  const node = scenario.nodes['step' as NodeId]
  if (!node) throw new Error('no step')
  const { compiled } = compileNode(node, { scenario, wiring: wiringOf(scenario) }, everything)
  if (compiled?.kind !== 'step') throw new Error(`${type} compiled to no block`)
  return compiled.block
}

/** The ports and positions that a block leads to, read off its JSON so that no kind of instruction is forgotten. */
function targetsOf(block: Block): {
  readonly ports: ReadonlySet<string>
  readonly labels: ReadonlySet<number>
} {
  const text = JSON.stringify(block)
  return {
    ports: new Set([...text.matchAll(/\{"port":"([^"]+)"\}/gu)].map((m) => m[1] ?? '')),
    labels: new Set([...text.matchAll(/\{"label":(\d+)\}/gu)].map((m) => Number(m[1]))),
  }
}

/** Lets time pass until the run waits for something that only a person or the lead can do, or for a year. */
function play(session: Session): Session {
  let current = session
  for (let due = nextDue(current); due !== undefined && due < START + 365 * DAY; due = nextDue(current)) {
    const next = moveTo(current, due, plainPlay)
    if (next.trace.length === current.trace.length) break
    current = next
  }
  return current
}

it('finds the step type of every folder', () => {
  const folders = readdirSync(folder('')).filter(
    (name) => !name.startsWith('_') && existsSync(folder(`${name}/model.ts`)),
  )
  expect(folders.length).toBeGreaterThan(20)
  for (const registry of [models, compilers, narrators])
    expect(Object.keys(registry).sort()).toEqual(folders.sort())
})

describe.each(TYPES)('the step type %s', (type) => {
  const set = samplesOf(type)
  const samples = [...set, model(type).defaults() as object]
  const ports = (data: object): readonly string[] =>
    model(type)
      .ports(data)
      .map((port) => port.id)

  it('is called like its folder and wears a family of the design', () => {
    expect(model(type).type).toBe(type)
    expect(FAMILIES).toContain(model(type).family)
  })

  it('has defaults and samples that its own schema accepts', () => {
    for (const data of samples) {
      const read = readData(model(type), {
        version: model(type).version,
        data: data as Record<string, unknown>,
      })
      expect(read).toEqual({ ok: true, value: data })
    }
  })

  it('draws its main way last, and names no way twice', () => {
    for (const data of samples) {
      const list = model(type).ports(data)
      expect(new Set(list.map((port) => port.id)).size).toBe(list.length)
      expect(list.filter((port) => port.main).length).toBe(list.length === 0 ? 0 : 1)
      expect(list.at(-1)?.main ?? true).toBe(true)
    }
  })

  it('[D11] compiles freshly placed, or says which field is missing', () => {
    const fields = samples.flatMap((data) => Object.keys(data))
    const scenario = around(type, model(type).defaults() as object, [])
    const node = Object.values(scenario.nodes).find((each) => each.type === type)
    if (!node) throw new Error('no step')
    const { compiled, diagnostics } = compileNode(node, { scenario, wiring: wiringOf(scenario) }, everything)
    for (const { field, message } of diagnostics) {
      expect(fields).toContain(field?.split('.')[0])
      expect(message.ja).not.toBe(message.en)
    }
    if (diagnostics.some(({ severity }) => severity === 'error')) return
    expect(compiled?.kind === 'step' ? compiled.block : compiled?.starts).not.toEqual([])
  })

  it('compiles its samples without an error, with every position in the block and every way among its ways', () => {
    for (const data of set) {
      for (const connected of [[], ports(data)]) {
        const { diagnostics } = compileScenario(around(type, data, connected), everything)
        const own = diagnostics.filter(
          ({ severity, code }) => severity === 'error' && code.startsWith(`${type}.`),
        )
        expect(own).toEqual([])
        if (model(type).role === 'trigger') continue
        const block = blockOf(type, data, connected)
        const targets = targetsOf(block)
        expect([...targets.labels].every((label) => label < block.length)).toBe(true)
        expect([...targets.ports].filter((port) => !ports(data).includes(port))).toEqual([])
        for (const position of block.keys()) expect(position === 0 || targets.labels.has(position)).toBe(true)
      }
    }
  })

  it('takes each of its ways somewhere when all have lines', () => {
    if (model(type).role === 'trigger') return
    for (const data of set) {
      const { ports: taken } = targetsOf(blockOf(type, data, ports(data)))
      expect([...taken].sort()).toEqual([...ports(data)].sort())
    }
  })

  it('takes a way that is optional only when it has a line', () => {
    if (model(type).role === 'trigger') return
    for (const data of set) {
      const optional = model(type)
        .ports(data)
        .filter((port) => port.optional)
        .map((port) => port.id)
      const { ports: taken } = targetsOf(blockOf(type, data, []))
      expect(optional.filter((port) => taken.has(port))).toEqual([])
    }
  })

  it('[D1] ends in a simulation, or waits for somebody', () => {
    for (const data of set) {
      const { program, diagnostics } = compileScenario(around(type, data, ports(data)), everything)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      if (!program) throw new Error('no program')
      for (const entry of program.entries.keys()) {
        const session = play(
          beginSession({ runId: 'r', program, world: someWorld(), now: START, entry }, plainPlay),
        )
        const waitsForSomebody = session.await.kind === 'wait' && session.await.topics.length > 0
        expect(session.state.phase.kind === 'ended' || waitsForSomebody).toBe(true)
      }
    }
  })

  it('[D3] says what it does in both languages, differently, with every slot filled', () => {
    for (const data of samples) {
      const told = LANGUAGES.map((language) => {
        const context = {
          language,
          nameOf: (_: string, name: string) => name,
          stepTitle: (name: string) => name,
        }
        const { title, summary, sentence } = narratorOf(type)?.narrate(data, context) ?? {}
        const labels = ports(data).map((port) => narratorOf(type)?.portLabel(port, data, context))
        const takers = ports(data).map((port) => narratorOf(type)?.takers(port, data, context))
        for (const text of [title, summary, sentence, ...labels, ...takers]) {
          expect(text).toMatch(/\S/u)
          expect(text).not.toMatch(/[{}]|undefined|null|\[object/u)
        }
        expect(new Set(labels).size).toBe(labels.length)
        expect(sentence?.endsWith(language === 'ja' ? '。' : '.')).toBe(true)
        return { sentence, labels, takers }
      })
      expect(told[0]?.sentence).not.toBe(told[1]?.sentence)
      for (const key of ports(data).keys()) expect(told[0]?.takers[key]).not.toBe(told[1]?.takers[key])
    }
  })

  it('has its help in both languages: what it does, its ways out, an example, a pitfall', () => {
    const help = LANGUAGES.map((language) => folder(`${type}/README.${language}.md`))
    expect(help.every((file) => existsSync(file))).toBe(true)
    const [ja, en] = help.map((file) => readFileSync(file, 'utf8'))
    for (const word of ['**分岐先**', '**例**', '**注意**']) expect(ja).toContain(word)
    for (const word of ['**Ways out**', '**Example**', '**Take care**']) expect(en).toContain(word)
  })

  it('[S13] says which of the four questions it answers', () => {
    const { role, family, speaks, reachesLead } = model(type)
    expect(speaks.includes('when')).toBe(role === 'trigger')
    expect(speaks.includes('who')).toBe(family === 'audience')
    expect(speaks.includes('where') && speaks.includes('what')).toBe(reachesLead)
  })
})
