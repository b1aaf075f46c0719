import { type AssetKind, asId, type EpochMs, type NodeId } from '@shirube/kernel'
import { emptyScenario, type NodeModel, type Scenario, wiringOf } from '@shirube/scenario'
import { compileNode } from '../compile/blocks.ts'
import { link } from '../compile/link.ts'
import type { NodeCompile } from '../facet/compile.ts'
import type { Block } from '../program/instruction.ts'
import type { Program, Start } from '../program/program.ts'
import { beginSession, type Play, type Session } from '../simulate/session.ts'
import type { RunFacts } from '../step/input.ts'
import { plainPlay, START, someWorld } from './world.ts'

/** The id under which a tried step stands in its scenario. */
export const TRIED = asId<NodeId>('tried')

/** What a step is tried in: its lines, the assets there are (all of them when not said), and the other steps by type. */
export interface Surroundings {
  readonly connected?: readonly string[]
  readonly assets?: Readonly<Partial<Record<AssetKind, readonly string[]>>>
  readonly steps?: Readonly<Record<string, string>>
}

/** What a step compiled to, and what was found, as `severity code field`. */
export interface Tried {
  readonly block: Block
  readonly starts: readonly Start[]
  readonly main?: string
  readonly problems: readonly string[]
  readonly messages: readonly { readonly ja: string; readonly en: string }[]
}

const place = (id: string, type: string, data: object): Scenario['nodes'] => ({
  [id]: { id: asId<NodeId>(id), type, version: 1, data: data as never, position: { x: 0, y: 0 } },
})

/** Compiles one step by itself, through the same door as the compiler of scenarios. */
export function tryCompile<Data extends object>(
  type: { readonly model: NodeModel<Data>; readonly compiler: NodeCompile<Data> },
  data: Data,
  around: Surroundings = {},
): Tried {
  const { connected = [], assets, steps = {} } = around
  const ends = connected.map((port) => ({
    [port]: { id: port as never, from: { node: TRIED, port }, to: TRIED },
  }))
  const others = Object.entries(steps).map(([id, other]) => place(id, other, {}))
  const scenario: Scenario = {
    ...emptyScenario(),
    nodes: Object.assign({}, place(TRIED, type.model.type, data), ...others) as Scenario['nodes'],
    edges: Object.assign({}, ...ends) as Scenario['edges'],
  }
  const node = scenario.nodes[TRIED]
  if (!node) throw new Error('The step under test has no id')
  const { compiled, diagnostics } = compileNode(
    node,
    { scenario, wiring: wiringOf(scenario) },
    {
      modelOf: (name) => (name === type.model.type ? type.model : undefined),
      compilerOf: (name) => (name === type.model.type ? type.compiler : undefined),
      assets: { has: (kind, id) => assets === undefined || (assets[kind] ?? []).includes(id) },
    },
  )
  return {
    block: compiled?.kind === 'step' ? compiled.block : [],
    starts: compiled?.kind === 'trigger' ? compiled.starts : [],
    ...(compiled?.main !== undefined && { main: compiled.main }),
    problems: diagnostics.map(({ severity, code, field }) => `${severity} ${code} ${field}`),
    messages: diagnostics.map(({ message }) => message),
  }
}

/** A program of one step whose every way out ends the run. */
export function programOf(block: Block): Program {
  const compiled = new Map([
    [TRIED, { kind: 'step', block } as const],
    [asId<NodeId>('start'), { kind: 'trigger', starts: [{ kind: 'hand' }], main: 'next' } as const],
  ])
  const line = { id: 'e' as never, from: { node: asId<NodeId>('start'), port: 'next' }, to: TRIED }
  return link(compiled, { from: new Map([[line.from.node, [line]]]), into: new Map() }, { watches: [] })
}

/** Sends a lead into a block, at 10:00 in Tokyo on Thursday, 1 January 2026 unless said otherwise. */
export function enter(
  block: Block,
  facts: Partial<RunFacts> = {},
  how: { readonly now?: EpochMs; readonly play?: Play } = {},
): Session {
  const { now = START, play = plainPlay } = how
  return beginSession(
    { runId: 'r1', program: programOf(block), world: someWorld(facts), now, entry: 0 },
    play,
  )
}

/** The way by which the lead left the step, or undefined while it is there. */
export function wayOut(session: Session): string | undefined {
  const left = session.trace.find(({ command }) => command.kind === 'visit.left')?.command
  return left?.kind === 'visit.left' ? (left.port ?? 'end') : undefined
}

/** The effects that were carried out, in order. */
export const effectsOf = (session: Session): readonly string[] =>
  session.trace.flatMap(({ command }) => (command.kind === 'apply' ? [command.effect.kind] : []))
