import { err, type InputIssue, ok, type Result } from '@shirube/kernel'
import { type Scenario, scenarioSchema } from './scenario.ts'

/** Reads a scenario from JSON that came from outside; every fault names its place. Nothing is mended silently. */
export function parseScenario(input: unknown): Result<Scenario, readonly InputIssue[]> {
  const parsed = scenarioSchema.safeParse(input)
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((i) => ({ path: i.path.join('.') || '(document)', message: i.message })),
    )
  }
  const issues: InputIssue[] = []
  for (const edge of Object.values(parsed.data.edges)) {
    for (const [end, node] of [
      ['from.node', edge.from.node],
      ['to', edge.to],
    ] as const) {
      if (!parsed.data.nodes[node])
        issues.push({ path: `edges.${edge.id}.${end}`, message: `there is no step "${node}"` })
    }
  }
  return issues.length > 0 ? err(issues) : ok(parsed.data)
}
