import { asId, type NodeId } from '@shirube/kernel'
import type { Compiled } from '../compile/blocks.ts'
import { link } from '../compile/link.ts'
import type { Block } from '../program/instruction.ts'
import type { Program, Watch } from '../program/program.ts'

/** A step of a program that is put together by hand: what it compiles to and where its ways lead. */
export interface HandStep {
  readonly block: Block
  readonly ways?: Readonly<Record<string, string>>
}

const node = (id: string): NodeId => asId<NodeId>(id)

/** Links steps by hand, for tests of the engine that need no node types. The trigger leads to `first`. */
export function buildProgram(
  first: string,
  steps: Readonly<Record<string, HandStep>>,
  watches: readonly Watch[] = [],
): Program {
  const compiled = new Map<NodeId, Compiled>([
    [node('trigger'), { kind: 'trigger', main: 'next', starts: [{ kind: 'hand' }] }],
    ...Object.entries(steps).map(([id, step]): [NodeId, Compiled] => {
      const [main] = Object.keys(step.ways ?? {})
      return [node(id), { kind: 'step', block: step.block, ...(main !== undefined && { main }) }]
    }),
  ])
  const edges = [
    { id: 'e0' as never, from: { node: node('trigger'), port: 'next' }, to: node(first) },
    ...Object.entries(steps).flatMap(([id, step]) =>
      Object.entries(step.ways ?? {}).map(([port, to]) => ({
        id: `${id}.${port}` as never,
        from: { node: node(id), port },
        to: node(to),
      })),
    ),
  ]
  const from = new Map(
    edges.map((e) => [e.from.node, edges.filter((other) => other.from.node === e.from.node)]),
  )
  return link(compiled, { from, into: new Map() }, { watches })
}
