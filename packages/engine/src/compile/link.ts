import { factsOf, mergeNeeds, NO_NEEDS } from '@shirube/audience'
import { assertNever, type NodeId } from '@shirube/kernel'
import type { Wiring } from '@shirube/scenario'
import type { BlockTarget, Instruction, Target } from '../program/instruction.ts'
import { needsOf } from '../program/needs.ts'
import type { Entry, Program, Watch } from '../program/program.ts'
import type { Compiled } from './blocks.ts'

/** The same instruction with every way out put through `to`. */
export function mapTargets<A, B>(instruction: Instruction<A>, to: (go: A) => B): Instruction<B> {
  switch (instruction.op) {
    case 'effect': {
      const { refused, next, ...rest } = instruction
      return { ...rest, next: to(next), ...(refused !== undefined && { refused: to(refused) }) }
    }
    case 'call': {
      const outcomes = Object.fromEntries(
        Object.entries(instruction.outcomes).map(([name, go]) => [name, to(go)]),
      )
      return { ...instruction, outcomes, failed: to(instruction.failed) }
    }
    case 'decide':
      return {
        ...instruction,
        cases: instruction.cases.map((c) => ({ ...c, next: to(c.next) })),
        otherwise: to(instruction.otherwise),
      }
    case 'split':
      return { ...instruction, ways: instruction.ways.map((way) => ({ ...way, next: to(way.next) })) }
    case 'wait': {
      const { until, timeout, arms, ...rest } = instruction
      return {
        ...rest,
        arms: arms.map((arm) => ({ ...arm, next: to(arm.next) })),
        ...(until && { until: { ...until, next: to(until.next) } }),
        ...(timeout && { timeout: { ...timeout, next: to(timeout.next) } }),
      }
    }
    case 'jump':
      return { ...instruction, next: to(instruction.next) }
    case 'end':
      return instruction
    default:
      return assertNever(instruction)
  }
}

const watchNeeds = (watches: readonly Watch[]): Program['watchNeeds'] =>
  watches.map((w) => (w.on.kind === 'condition' ? factsOf(w.on.when) : NO_NEEDS)).reduce(mergeNeeds, NO_NEEDS)

/** Puts the blocks of all steps into one program, in order of step id, so that equal drawings give equal programs. */
export function link(
  compiled: ReadonlyMap<NodeId, Compiled>,
  wiring: Wiring,
  settings: { readonly watches: readonly Watch[]; readonly timeZone?: string },
): Program {
  const ids = [...compiled.keys()].sort()
  const starts: Record<NodeId, number> = {}
  let size = 0
  for (const id of ids) {
    const node = compiled.get(id)
    if (node?.kind !== 'step') continue
    starts[id] = size
    size += node.block.length
  }
  const leave = (id: NodeId, port: string): Target => {
    const edge = (wiring.from.get(id) ?? []).find((e) => e.from.port === port)
    const to = edge && starts[edge.to]
    return { kind: 'leave', port, ...(to !== undefined && { to }) }
  }
  const code: { node: NodeId; instruction: Instruction<Target> }[] = []
  const entries: Entry[] = []
  const mains: Record<NodeId, Target> = {}
  for (const id of ids) {
    const node = compiled.get(id)
    if (!node) continue
    const base = starts[id] ?? 0
    const to = (go: BlockTarget): Target =>
      'port' in go ? leave(id, go.port) : { kind: 'within', pc: base + go.label }
    if (node.main !== undefined) mains[id] = leave(id, node.main)
    if (node.kind === 'step') {
      for (const instruction of node.block) code.push({ node: id, instruction: mapTargets(instruction, to) })
    } else if (node.main !== undefined) {
      for (const start of node.starts) entries.push({ node: id, start, to: leave(id, node.main) })
    }
  }
  const needs = needsOf(code.map((line) => line.instruction))
  const { watches, timeZone } = settings
  return {
    format: 1,
    entries,
    code: code.map((line, pc) => ({ ...line, needs: needs[pc] as Program['code'][number]['needs'] })),
    watches,
    watchNeeds: watchNeeds(watches),
    starts,
    mains,
    titles: {},
    ...(timeZone !== undefined && { timeZone }),
  }
}
