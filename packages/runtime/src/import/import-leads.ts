import { type ImportPlan, importPlanSchema, type JudgedRow } from '@shirube/contract'
import {
  type Actor,
  continueJob,
  type ImportedRow,
  importList,
  moveImport,
  openImportRows,
  scheduleJob,
  settleImportRow,
  transaction,
} from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { withPerson } from '../identity/identify.ts'
import type { ReadPerson } from '../identity/person.ts'
import { record } from '../ingest/record.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { readRow } from './read-row.ts'

/** Takes in the rows of a file. */
export const IMPORT_JOB = 'lead.import'

const PAGE = 50
const NOT_FILLING = { ja: 'この取り込みはすでに始まっています', en: 'This import has begun already' } as const

/** What a row is recognised by as another row of the same file: as `recognise` does it, a telephone only alone. */
function marksOf({ keys }: ReadPerson): readonly string[] {
  const surer = keys.filter((key) => key.kind !== 'phone')
  return (surer.length > 0 ? surer : keys).map(({ kind, value }) => `${kind} ${value}`)
}

/** What would become of some rows, those that mean a person of an earlier row included; nothing is changed. */
export async function previewRows(
  runtime: Runtime,
  plan: ImportPlan,
  rows: readonly ImportedRow[],
): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = []
  const earlier = new Set<string>()
  for (const row of rows) {
    const { lead, read, issues } = await readRow(runtime.db, plan, row)
    const marks = marksOf(read)
    const known = lead !== undefined || marks.some((mark) => earlier.has(mark))
    const outcome = issues.length > 0 ? 'rejected' : known ? 'updated' : 'created'
    if (outcome !== 'rejected') for (const mark of marks) earlier.add(mark)
    judged.push({ line: row.line, outcome, ...(lead !== undefined && { lead }), issues: [...issues] })
  }
  return judged
}

/** Lets an import begin once all its rows are there. Throws `conflict` when it has begun already. */
export async function startImport(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    if (!(await moveImport(tx, id, { from: 'filling', to: 'running' })))
      throw new AppError('conflict', NOT_FILLING)
    await scheduleJob(tx, { kind: IMPORT_JOB, key: id, dueAt: now })
    const [made] = await importList(tx, id)
    const after = { name: made?.name, rows: made?.rows }
    await noteChange(tx, { actor, action: 'lead.imported', subject: { kind: 'import', id }, after }, now)
  })
}

/** Takes one row in with everything that follows from it; what came of it stands in the same transaction. */
async function takeRow(
  runtime: Runtime,
  about: { readonly id: string; readonly plan: ImportPlan; readonly row: ImportedRow },
): Promise<void> {
  const { id, plan, row } = about
  const { line } = row
  const { person, issues } = await readRow(runtime.db, plan, row)
  if (issues.length > 0) {
    await settleImportRow(runtime.db, { id, line, outcome: 'rejected', issues })
    return
  }
  const cause = { kind: 'import', id } as const
  await withPerson(runtime, { ...person, evidence: { import: id, line }, cause }, async (session, who) => {
    await record(session, { kind: 'lead.imported', payload: { import: id, source: plan.source }, cause })
    const outcome = who.created ? 'created' : who.changed ? 'updated' : 'unchanged'
    await settleImportRow(session.tx, { id, line, outcome, lead: who.lead })
  })
}

/** One page of the rows; the rest is left to the next round, so that a restart goes on where it stood. */
export const importPage: JobHandler = async (runtime, job) => {
  const [made] = await importList(runtime.db, job.key)
  if (made?.state !== 'running') return undefined
  const plan = importPlanSchema.parse(made.plan)
  const page = await openImportRows(runtime.db, job.key, PAGE)
  for (const row of page) await takeRow(runtime, { id: job.key, plan, row })
  const now = runtime.clock.now()
  if (page.length === 0) await moveImport(runtime.db, job.key, { from: 'running', to: 'done', endedAt: now })
  else await continueJob(runtime.db, job, { dueAt: now, payload: {} })
  return undefined
}
