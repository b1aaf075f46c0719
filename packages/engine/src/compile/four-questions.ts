import type { NodeId } from '@shirube/kernel'
import {
  type Diagnostic,
  diagnostic,
  type ModelLookup,
  type Question,
  type Scenario,
  wiringOf,
} from '@shirube/scenario'
import { COMPILE_TEXT as TEXT } from './text.ts'

const speaks = (model: ReturnType<ModelLookup>, question: Question): boolean =>
  model?.speaks.includes(question) ?? false

/** Steps that can be reached from a trigger without passing any step that says who. */
function reachedByAnybody(scenario: Scenario, modelOf: ModelLookup): ReadonlySet<NodeId> {
  const wiring = wiringOf(scenario)
  const saysWho = (id: NodeId): boolean => {
    const node = scenario.nodes[id]
    return node !== undefined && node.disabled !== true && speaks(modelOf(node.type), 'who')
  }
  const triggers = Object.values(scenario.nodes).filter((node) => modelOf(node.type)?.role === 'trigger')
  const seen = new Set<NodeId>()
  const queue = triggers.map((node) => node.id).filter((id) => !saysWho(id))
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    for (const edge of wiring.from.get(at) ?? []) if (!saysWho(edge.to)) queue.push(edge.to)
  }
  return seen
}

/**
 * S13: when and who always, where and what on every path that reaches a lead; a scenario that stays inside the
 * organisation says so and may be published. (Whether there is a trigger at all is a structural rule.)
 */
export function checkFourQuestions(scenario: Scenario, modelOf: ModelLookup): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const active = Object.values(scenario.nodes).filter((node) => node.disabled !== true)
  if (!active.some((node) => speaks(modelOf(node.type), 'who'))) {
    found.push(diagnostic({ severity: 'error', code: 'questions.no-who' }, TEXT['no-who']))
  }
  const anybody = reachedByAnybody(scenario, modelOf)
  const reaching = active.filter((node) => modelOf(node.type)?.reachesLead === true)
  for (const node of reaching) {
    if (scenario.settings.internal) {
      found.push(
        diagnostic(
          { severity: 'error', code: 'questions.internal-reaches', node: node.id },
          TEXT['internal-reaches'],
        ),
      )
    } else if (anybody.has(node.id)) {
      found.push(
        diagnostic({ severity: 'error', code: 'questions.who-missing', node: node.id }, TEXT['who-missing']),
      )
    }
    const model = modelOf(node.type)
    for (const question of ['where', 'what'] as const) {
      if (!speaks(model, question)) {
        found.push(
          diagnostic(
            { severity: 'error', code: `questions.${question}-missing`, node: node.id },
            TEXT[`${question}-missing`],
          ),
        )
      }
    }
  }
  if (reaching.length === 0 && !scenario.settings.internal) {
    found.push(
      diagnostic(
        { severity: 'error', code: 'questions.reaches-nobody', field: 'internal' },
        TEXT['reaches-nobody'],
      ),
    )
  }
  return found
}
