import type { ImportPlan } from '@shirube/contract'
import { type Actor, cancelJob, scheduleJob, transaction } from '@shirube/db'
import { moveImport, rememberLayout } from '@shirube/db/import'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { DISCARD_JOB } from './discard-list.ts'
import { demandImport, formatOf } from './import-state.ts'
import { checkPlacing } from './place-people.ts'

/** Takes the rows of a list in. */
export const IMPORT_JOB = 'lead.import'

const BEGUN = { ja: 'この取り込みはすでに始まっています', en: 'This import has begun already' } as const
const COLUMNS = {
  ja: '列の対応の数が、ファイルの列の数と合いません',
  en: 'There are not as many columns as in the file',
} as const

/**
 * Begins to take a list in, in the background, and remembers what its columns became for the next list of the same
 * layout. Throws `conflict` when it has begun already.
 */
export async function startImport(
  runtime: Runtime,
  about: { readonly id: string; readonly plan: ImportPlan },
  actor: Actor,
): Promise<void> {
  const { id, plan } = about
  const made = await demandImport(runtime.db, id)
  const { headers, fingerprint } = formatOf(made)
  if (plan.columns.length !== headers.length) throw new AppError('bad_input', COLUMNS)
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const move = { from: ['ready'], to: 'running', plan, cost: plan.cost } as const
    if (!(await moveImport(tx, id, move))) throw new AppError('conflict', BEGUN)
    await checkPlacing(runtime, tx, about)
    await cancelJob(tx, DISCARD_JOB, id)
    await scheduleJob(tx, { kind: IMPORT_JOB, key: id, dueAt: now })
    await rememberLayout(tx, { fingerprint, columns: plan.columns }, now)
    const after = {
      name: made.name,
      rows: made.rows,
      source: plan.source,
      ...(plan.cost !== undefined && { cost: plan.cost }),
    }
    await noteChange(tx, { actor, action: 'lead.imported', subject: { kind: 'import', id }, after }, now)
  })
}
