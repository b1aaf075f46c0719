import type { NodeId } from '@shirube/kernel'
import {
  type Diagnostic,
  diagnostic,
  type ModelLookup,
  readData,
  type Scenario,
  type ScenarioNode,
  type Wiring,
} from '@shirube/scenario'
import type { AssetCatalog, CompileContext, CompilerLookup } from '../facet/compile.ts'
import type { Block } from '../program/instruction.ts'
import type { Start } from '../program/program.ts'
import { COMPILE_TEXT } from './text.ts'

/** What is needed to compile any scenario: the installed node types and assets. */
export interface CompileTools {
  readonly modelOf: ModelLookup
  readonly compilerOf: CompilerLookup
  readonly assets: AssetCatalog
}

/** What one step compiled to: a block, or the starts of a trigger. */
export type Compiled =
  | { readonly kind: 'step'; readonly block: Block; readonly main?: string }
  | { readonly kind: 'trigger'; readonly starts: readonly Start[]; readonly main?: string }

const sayBadData = (node: NodeId, field: string, detail: string): Diagnostic =>
  diagnostic({ severity: 'error', code: 'compile.bad-data', node, field }, COMPILE_TEXT['bad-data'], {
    detail,
  })

/** Compiles one step; a step that is switched off lets everybody through by its main way. */
export function compileNode(
  node: ScenarioNode,
  around: { readonly scenario: Scenario; readonly wiring: Wiring },
  tools: CompileTools,
): { readonly compiled?: Compiled; readonly diagnostics: readonly Diagnostic[] } {
  const { scenario, wiring } = around
  const model = tools.modelOf(node.type)
  const compiler = tools.compilerOf(node.type)
  if (!model || !compiler) return { diagnostics: [] }
  const data = readData(model, node)
  if (!data.ok)
    return { diagnostics: data.error.map((fault) => sayBadData(node.id, fault.field, fault.message)) }

  const diagnostics: Diagnostic[] = []
  const context: CompileContext = {
    node: node.id,
    connected: new Set((wiring.from.get(node.id) ?? []).map((edge) => edge.from.port)),
    assets: tools.assets,
    typeOf: (id) => Object.values(scenario.nodes).find((other) => other.id === id)?.type,
    report: (about, text, values) =>
      diagnostics.push(
        diagnostic({ ...about, code: `${node.type}.${about.code}`, node: node.id }, text, values),
      ),
  }
  const port = model.ports(data.value).find((p) => p.main)?.id
  const main = port === undefined ? {} : { main: port }
  if (node.disabled) {
    if (compiler.kind === 'trigger')
      return { compiled: { kind: 'trigger', starts: [], ...main }, diagnostics: [] }
    const block: Block =
      port === undefined ? [{ op: 'end', outcome: 'finished' }] : [{ op: 'jump', next: { port } }]
    return { compiled: { kind: 'step', block, ...main }, diagnostics: [] }
  }
  const compiled: Compiled =
    compiler.kind === 'trigger'
      ? { kind: 'trigger', starts: compiler.starts(data.value, context), ...main }
      : { kind: 'step', block: compiler.compile(data.value, context), ...main }
  return { compiled, diagnostics }
}
