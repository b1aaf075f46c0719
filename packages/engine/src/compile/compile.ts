import type { NodeId } from '@shirube/kernel'
import { isZone } from '@shirube/kernel/zone'
import {
  checkStructure,
  type Diagnostic,
  diagnostic,
  type ModelLookup,
  publishable,
  readData,
  type Scenario,
  type ShapeOf,
  wiringOf,
} from '@shirube/scenario'
import type { Program } from '../program/program.ts'
import { type Compiled, type CompileTools, compileNode } from './blocks.ts'
import { checkFourQuestions } from './four-questions.ts'
import { link } from './link.ts'
import { COMPILE_TEXT } from './text.ts'
import { readWatches } from './watches.ts'

/** What compiling a drawing comes to: everything that was found, and a program when nothing stands against it. */
export interface Compilation {
  readonly program?: Program
  readonly diagnostics: readonly Diagnostic[]
}

/** The shape of any step by the installed node types; data that cannot be read has the shape of the defaults. */
export const shapesBy =
  (modelOf: ModelLookup): ShapeOf =>
  (node) => {
    const model = modelOf(node.type)
    if (!model) return undefined
    const read = readData(model, node)
    const data = read.ok ? read.value : model.defaults()
    return { role: model.role, suspends: model.suspends(data), ports: model.ports(data) }
  }

/** Compiles a drawing; the same in browser and server (D11). Every problem names its step and field. */
export function compileScenario(scenario: Scenario, tools: CompileTools): Compilation {
  const wiring = wiringOf(scenario)
  const { watches, diagnostics: watchFaults } = readWatches(scenario, tools.assets)
  const { timeZone } = scenario.settings
  const diagnostics: Diagnostic[] = [
    ...checkStructure(scenario, shapesBy(tools.modelOf)),
    ...checkFourQuestions(scenario, tools.modelOf),
    ...watchFaults,
  ]
  if (timeZone !== undefined && !isZone(timeZone)) {
    const about = { severity: 'error', code: 'compile.bad-zone', field: 'timeZone' } as const
    diagnostics.push(diagnostic(about, COMPILE_TEXT['bad-zone'], { zone: timeZone }))
  }
  const blocks = new Map<NodeId, Compiled>()
  for (const node of Object.values(scenario.nodes)) {
    const { compiled, diagnostics: found } = compileNode(node, { scenario, wiring }, tools)
    diagnostics.push(...found)
    if (compiled) blocks.set(node.id, compiled)
  }
  if (!publishable(diagnostics)) return { diagnostics }
  const program = link(blocks, wiring, { watches, ...(timeZone !== undefined && { timeZone }) })
  return { program, diagnostics }
}
