import type {
  ScenarioBrief,
  ScenarioDiagnostic,
  ScenarioOutline,
  ScenarioRow,
  VersionBrief,
} from '@shirube/contract'
import type { ScenarioListRow, ScenarioOverviewRow, VersionListRow } from '@shirube/db'
import type { Diagnostic, Scenario } from '@shirube/scenario'

/** A version by its numbers. */
export const presentVersion = ({ note, publishedBy, ...version }: VersionListRow): VersionBrief => ({
  ...version,
  ...(note !== null && { note }),
  ...(publishedBy !== null && { publishedBy }),
})

/** A scenario in the list. */
export const presentBrief = (row: ScenarioListRow, live: VersionListRow | undefined): ScenarioBrief => ({
  id: row.id,
  name: row.name,
  ...(row.folder !== null && { folder: row.folder }),
  state: row.state,
  ...(live && { live: presentVersion(live) }),
  underWay: row.underWay,
  updatedAt: row.updatedAt,
})

/** A picture in a row holds no more; the rest of a large drawing is not sent. */
const OUTLINED_STEPS = 24

const outlineOf = ({ nodes, edges }: Scenario): ScenarioOutline => {
  const steps = Object.values(nodes)
    .toSorted((a, b) => a.position.y - b.position.y || a.position.x - b.position.x)
    .slice(0, OUTLINED_STEPS)
    .map(({ id, type, position }) => ({ id, type, ...position }))
  const shown = new Set<string>(steps.map((step) => step.id))
  const lines = Object.values(edges).map(({ from, to }): [string, string] => [from.node, to])
  return { steps, lines: lines.filter(([from, to]) => shown.has(from) && shown.has(to)) }
}

/** A scenario as a row of the list. */
export function presentRow(row: ScenarioOverviewRow): ScenarioRow {
  const { goal, reached, stuck, changed, owner, since } = row
  const { target } = goal ?? {}
  return {
    ...presentBrief(row, row.live ?? undefined),
    reached,
    stuck,
    changed,
    ...(owner !== null && { owner }),
    ...(goal && {
      goal: {
        title: goal.title,
        reached: row.goalReached,
        ...(target && { planned: target.people }),
        ...(target?.by !== undefined && { by: target.by }),
        ...(since !== null && { since }),
      },
    }),
    outline: outlineOf(row.draft),
  }
}

/** Something about a drawing, with its place. */
export const presentDiagnostic = ({
  severity,
  code,
  node,
  field,
  asset,
  message,
}: Diagnostic): ScenarioDiagnostic => ({
  severity,
  code,
  ...(node !== undefined && { node }),
  ...(field !== undefined && { field }),
  ...(asset && { asset }),
  message,
})
