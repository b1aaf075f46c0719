import { asId, type EdgeId, type NodeId } from '@shirube/kernel'
import {
  emptyScenario,
  type NodeModel,
  type Port,
  type Scenario,
  type ScenarioEdge,
  type ScenarioNode,
} from '@shirube/scenario'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { NodeNarrate } from '../facet/narrate.ts'
import { readAloud } from './read-aloud.ts'

const ROLES = { start: 'trigger', end: 'end' } as const
const PORTS: Readonly<Record<string, readonly Port[]>> = {
  end: [],
  split: [{ id: 'left' }, { id: 'failed', optional: true }, { id: 'right', main: true }],
}

const modelOf = (type: string): NodeModel => ({
  type,
  version: 1,
  family: 'flow',
  role: type === 'start' || type === 'end' ? ROLES[type] : 'step',
  speaks: [],
  reachesLead: false,
  schema: z.object({}),
  defaults: () => ({}),
  ports: () => PORTS[type] ?? [{ id: 'next', main: true }],
  suspends: () => true,
  migrations: {},
})
const narratorOf = (type: string): NodeNarrate => ({
  name: () => type,
  plate: () => type,
  narrate: () => ({ title: type, summary: type, sentence: type === 'end' ? '終わり。' : `${type}。` }),
  portLabel: (port) => port,
  takers: (port) => `${port}の人`,
})

type Line = readonly [string, string, string]

/** Steps are named by their type and a digit: `split1`. */
function draw(
  lines: readonly Line[],
  change: Readonly<Record<string, Partial<ScenarioNode>>> = {},
): Scenario {
  const names = [...new Set(lines.flatMap(([from, , to]) => [from, to]))]
  const nodes = names.map((name, y): [string, ScenarioNode] => {
    const id = asId<NodeId>(name)
    const type = name.replace(/\d$/u, '')
    return [name, { id, type, version: 1, data: {}, position: { x: 0, y }, ...change[name] }]
  })
  const edges = lines.map(([from, port, to]): [string, ScenarioEdge] => {
    const id = asId<EdgeId>(`${from}-${port}`)
    return [id, { id, from: { node: asId<NodeId>(from), port }, to: asId<NodeId>(to) }]
  })
  return { ...emptyScenario(), nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) }
}

/** The reading without what is said of the whole scenario. */
const read = (scenario: Scenario, language: 'ja' | 'en' = 'ja'): readonly (readonly string[])[] =>
  readAloud(scenario, { modelOf, narratorOf }, { language, nameOf: () => undefined })
    .slice(0, -1)
    .map(({ way, sentences }) => [way, ...sentences.map(({ text }) => text)])

describe('[D3] a scenario reads itself aloud', () => {
  it('tells the main way first, and another way in a part of its own', () => {
    const scenario = draw([
      ['start', 'next', 'split'],
      ['split', 'right', 'mail'],
      ['split', 'left', 'call'],
    ])
    expect(read(scenario)).toEqual([
      ['', 'start。', 'split。', 'rightの人は、次に進みます。', 'mail。', 'ここで終了します。'],
      ['leftの人には', 'call。', 'ここで終了します。'],
    ])
  })

  it('says at once of people for whom it only ends, and leaves out a way that is not taken', () => {
    const scenario = draw([
      ['start', 'next', 'split'],
      ['split', 'left', 'end1'],
      ['split', 'right', 'mail'],
    ])
    expect(read(scenario)).toEqual([
      ['', 'start。', 'split。', 'leftの人は、ここで終了します。', 'mail。', 'ここで終了します。'],
    ])
    const named = draw(
      [
        ['start', 'next', 'split'],
        ['split', 'left', 'end1'],
        ['split', 'right', 'mail'],
      ],
      {
        end1: { title: '対象外' },
      },
    )
    expect(read(named)[0]).toContain('leftの人は、「対象外」で終了します。')
  })

  it('says that all go on where every way leads to the same step', () => {
    const scenario = draw([
      ['start', 'next', 'split'],
      ['split', 'left', 'mail'],
      ['split', 'right', 'mail'],
    ])
    expect(read(scenario)).toEqual([
      ['', 'start。', 'split。', 'いずれの場合も、次に進みます。', 'mail。', 'ここで終了します。'],
    ])
  })

  it('tells a step only once, where ways join, and says when one goes back', () => {
    const scenario = draw([
      ['start', 'next', 'split1'],
      ['split1', 'right', 'wait'],
      ['split1', 'left', 'call'],
      ['wait', 'next', 'split2'],
      ['split2', 'left', 'call'],
      ['split2', 'right', 'wait'],
      ['call', 'next', 'wait'],
    ])
    expect(read(scenario)).toEqual([
      [
        '',
        'start。',
        'split。',
        'rightの人は、次に進みます。',
        'wait。',
        'split。',
        'leftの人は、「call」に進みます。',
        'rightの人は、「wait」に戻ります。',
      ],
      ['leftの人には', 'call。', '「wait」に進みます。'],
    ])
  })

  it('tells starts that lead to the same step together, from the top', () => {
    const scenario = draw([
      ['start1', 'next', 'mail'],
      ['start2', 'next', 'mail'],
    ])
    expect(read(scenario)).toEqual([['', 'start。', 'または、start。', 'mail。', 'ここで終了します。']])
  })

  it('names the step where two ways with the same people branch off', () => {
    const scenario = draw(
      [
        ['start', 'next', 'split1'],
        ['split1', 'right', 'split2'],
        ['split1', 'left', 'call1'],
        ['split2', 'right', 'mail'],
        ['split2', 'left', 'call2'],
      ],
      { split2: { title: '二度目' } },
    )
    expect(read(scenario).map(([way]) => way)).toEqual([
      '',
      'leftの人には（split）',
      'leftの人には（二度目）',
    ])
    expect(read(scenario, 'en').map(([way]) => way)[2]).toBe('For leftの人 (二度目)')
  })

  it('does not claim that a step does anything that is switched off, nor that anybody takes its other ways', () => {
    const scenario = draw(
      [
        ['start', 'next', 'split'],
        ['split', 'right', 'mail'],
        ['split', 'left', 'call'],
      ],
      { split: { disabled: true } },
    )
    expect(read(scenario)).toEqual([
      ['', 'start。', '「split」は停止中のため、何もせずに進みます。', 'mail。', 'ここで終了します。'],
    ])
  })

  it('ends with what holds for the whole scenario', () => {
    const scenario: Scenario = {
      ...draw([['start', 'next', 'mail']]),
      settings: {
        ...emptyScenario().settings,
        internal: true,
        reentry: { kind: 'after', days: 90 },
        goals: [
          {
            id: 'g',
            title: '問い合わせ',
            leaves: true,
            on: { kind: 'event', match: { kind: 'form.submitted' } },
          },
        ],
        exits: [{ id: 'x', on: { kind: 'condition', when: { kind: 'list', list: 'customer' } } }],
        schedule: { from: '2026-12-01', until: '2026-12-31' },
      },
    }
    const parts = readAloud(scenario, { modelOf, narratorOf }, { language: 'ja', nameOf: () => '既存顧客' })
    expect(parts.at(-1)).toMatchObject({ way: 'シナリオ全体', depth: 0 })
    expect(parts.at(-1)?.sentences.map(({ text }) => text)).toEqual([
      '社内のみのシナリオで、リードには何も届きません。',
      'フォームを送信した人は、目標「問い合わせ」に到達して離脱します。',
      'リスト「既存顧客」に入っている人は、どこにいても離脱します。',
      '前に入ってから90日たった人は、また入れます。',
      '受け付けは2026年12月1日（火）に始まります。',
      '受け付けは2026年12月31日（木）までです。',
    ])
  })

  it('lights the steps that each sentence speaks of', () => {
    const scenario = draw([
      ['start', 'next', 'split'],
      ['split', 'left', 'end1'],
      ['split', 'right', 'mail'],
    ])
    const [trunk] = readAloud(scenario, { modelOf, narratorOf }, { language: 'ja', nameOf: () => undefined })
    expect(trunk?.sentences.map(({ nodes }) => nodes)).toEqual([
      ['start'],
      ['split'],
      ['split', 'end1'],
      ['mail'],
      ['mail'],
    ])
  })
})
