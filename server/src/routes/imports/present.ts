import { type Import, importColumnSchema, importPlanSchema, type SurveyedImport } from '@shirube/contract'
import { type ImportRow, rememberedLayout } from '@shirube/db/import'
import type { Localised } from '@shirube/kernel'
import {
  cardServiceOf,
  formatOf,
  guessColumns,
  importCountsOf,
  type Runtime,
  type Survey,
} from '@shirube/runtime'

/** A list and what has come of it, as callers see it. */
export function presentImport(row: ImportRow): Import {
  const { id, name, state, rows, taken, counts, toFollow, cost, fault, by, createdAt, endedAt, undoneAt } =
    row
  const plan = importPlanSchema.safeParse(row.plan).data
  const source = plan?.source
  return {
    id,
    name,
    state,
    rows,
    taken,
    counts: { ...importCountsOf(counts) },
    warned: counts['warned'] ?? 0,
    toFollow,
    holds: plan?.touch ? 'touches' : 'people',
    ...(source !== undefined && { source }),
    ...(cost !== null && { cost }),
    ...(fault !== null && { fault: fault as Localised }),
    ...(by !== null && { by }),
    createdAt,
    ...(endedAt !== null && { endedAt }),
    ...(undoneAt !== null && { undoneAt }),
  }
}

/** A list that was just looked at: its columns as they were the last time, else as their words suggest. */
export async function presentSurvey(
  runtime: Runtime,
  row: ImportRow,
  survey: Pick<Survey, 'sample'>,
): Promise<SurveyedImport> {
  const format = formatOf(row)
  const remembered = await rememberedLayout(runtime.db, format.fingerprint)
  const plan = importPlanSchema.safeParse(row.plan).data
  const service = cardServiceOf(format.headers)
  const columns = remembered?.columns ?? service?.columns ?? guessColumns(format.headers)
  return {
    ...presentImport(row),
    format,
    sample: survey.sample.map(({ line, cells }) => ({ line, cells: [...cells] })),
    columns: format.headers.map((_, place) => importColumnSchema.catch('ignore').parse(columns[place])),
    ...(remembered && { rememberedFrom: remembered.usedAt }),
    ...(plan && { plan }),
    ...(service && { service: service.service }),
  }
}
