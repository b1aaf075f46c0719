import type { ScenarioBrief, ScenarioDiagnostic, VersionBrief } from '@shirube/contract'
import type { ScenarioListRow, VersionListRow } from '@shirube/db'
import type { Diagnostic } from '@shirube/scenario'

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

/** Something about a drawing, with its place. */
export const presentDiagnostic = ({
  severity,
  code,
  node,
  field,
  message,
}: Diagnostic): ScenarioDiagnostic => ({
  severity,
  code,
  ...(node !== undefined && { node }),
  ...(field !== undefined && { field }),
  message,
})
