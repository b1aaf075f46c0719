import { err, type InputIssue, ok, type Result } from '@shirube/kernel'
import { inputIssues } from '@shirube/kernel/input'
import { type Scenario, scenarioSchema } from './scenario.ts'

const noStep = (path: string, node: string): InputIssue => {
  const en = `there is no step “${node}”`
  return { path, message: en, text: { ja: `ステップ「${node}」がありません`, en } }
}

/** Reads a scenario from JSON that came from outside; every fault names its place. Nothing is mended silently. */
export function parseScenario(input: unknown): Result<Scenario, readonly InputIssue[]> {
  const parsed = scenarioSchema.safeParse(input)
  if (!parsed.success) return err(inputIssues(parsed.error, '(document)'))
  const issues: InputIssue[] = []
  for (const edge of Object.values(parsed.data.edges)) {
    for (const [end, node] of [
      ['from.node', edge.from.node],
      ['to', edge.to],
    ] as const) {
      if (!parsed.data.nodes[node]) issues.push(noStep(`edges.${edge.id}.${end}`, node))
    }
  }
  return issues.length > 0 ? err(issues) : ok(parsed.data)
}
