import { asId, type EdgeId, type NodeId } from '@shirube/kernel'
import {
  emptyScenario,
  type NodeModel,
  type Port,
  type Scenario,
  type ScenarioNode,
  wiringOf,
} from '@shirube/scenario'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { waysInto } from './ways-into.ts'

const PORTS: Readonly<Record<string, readonly Port[]>> = {
  split: [{ id: 'left' }, { id: 'failed', optional: true }, { id: 'right', main: true }],
}

const modelOf = (type: string): NodeModel => ({
  type,
  version: 1,
  family: 'flow',
  role: type === 'start' ? 'trigger' : 'step',
  speaks: [],
  reachesLead: type === 'mail',
  schema: z.object({}),
  defaults: () => ({}),
  ports: () => PORTS[type] ?? [{ id: 'next', main: true }],
  suspends: () => type === 'wait',
  migrations: {},
})

/** Lines as `from.port>to`; steps are named by their type and a digit. */
function behind(id: string, lines: readonly string[], off: readonly string[] = []) {
  const wires = lines.map((line) => /^(\w+)\.(\w+)>(\w+)$/u.exec(line) ?? [])
  const names = new Set(wires.flatMap(([, from = '', , to = '']) => [from, to]))
  const nodes = [...names].map((name): [string, ScenarioNode] => {
    const type = name.replace(/\d$/u, '')
    const base = { id: asId<NodeId>(name), type, version: 1, data: {}, position: { x: 0, y: 0 } }
    return [name, { ...base, ...(off.includes(name) && { disabled: true }) }]
  })
  const edges = wires.map(([, from = '', port = '', to = '']) => {
    const edge = asId<EdgeId>(`${from}-${port}`)
    return [edge, { id: edge, from: { node: asId<NodeId>(from), port }, to: asId<NodeId>(to) }] as const
  })
  const scenario: Scenario = {
    ...emptyScenario(),
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges),
  }
  const stepOf = (at: NodeId) => {
    const node = scenario.nodes[at]
    return node && { node, model: modelOf(node.type), data: {} }
  }
  const starts = nodes.filter(([, { type }]) => type === 'start').map(([, node]) => node.id)
  const { choices, moments } = waysInto(asId<NodeId>(id), { starts, wiring: wiringOf(scenario), stepOf })
  return { who: choices.map(({ from, port }) => `${from}.${port}`).sort(), when: [...moments].sort() }
}

it('tells who gets there by the nearest choice, and when by the nearest wait', () => {
  const lines = ['start1.next>split1', 'split1.right>split2', 'split2.left>wait1', 'wait1.next>mail1']
  expect(behind('mail1', lines)).toEqual({ who: ['split2.left'], when: ['wait1'] })
})

it('ways that all lead here tell nobody apart: the choice before them does', () => {
  const lines = [
    'start1.next>split1',
    'split1.left>split2',
    'split2.left>mail1',
    'split2.right>step1',
    'step1.next>mail1',
  ]
  expect(behind('mail1', lines)).toEqual({ who: ['split1.left'], when: ['start1'] })
})

it('a way that cannot be taken without a line counts once it has one', () => {
  const joined = ['start1.next>split1', 'split1.left>mail1', 'split1.right>mail1']
  expect(behind('mail1', joined)).toEqual({ who: [], when: ['start1'] })
  expect(behind('mail1', [...joined, 'split1.failed>step1']).who).toEqual(['split1.left', 'split1.right'])
})

it('a step that is switched off is passed over', () => {
  const lines = ['start1.next>split1', 'split1.right>wait1', 'wait1.next>mail1', 'start2.next>mail1']
  expect(behind('mail1', lines).when).toEqual(['start2', 'wait1'])
  expect(behind('mail1', lines, ['wait1']).when).toEqual(['start1', 'start2'])
  expect(behind('mail1', lines, ['split1']).who).toEqual([])
})

it('what was said before is what a moment is counted from, and a loop is walked once', () => {
  const lines = ['start1.next>mail1', 'mail1.next>mail2', 'mail2.next>split1', 'split1.left>mail1']
  expect(behind('mail2', lines)).toEqual({ who: [], when: ['mail1'] })
  expect(behind('mail1', lines).when).toEqual(['mail2', 'start1'])
})
