import { continueJob, retriedTransaction, scheduleJob, transaction } from '@shirube/db'
import { type ImportRow, moveImport } from '@shirube/db/import'
import { askForReport } from '@shirube/db/transfer'
import { AppError, type EpochMs } from '@shirube/kernel'
import { zonedInstant } from '@shirube/kernel/zone'
import type { FileStore } from '../file/file-store.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import type { FileRecord } from './file/read-records.ts'
import { peopleRows } from './file/survey-list.ts'
import { FOLLOW_JOB } from './follow-import.ts'
import type { GoOn } from './go-on.ts'
import { demandFile, demandImport, formatOf, openReader, planOf } from './import-state.ts'
import type { ImportedBy } from './people/draft-person.ts'
import { type RowReader, readRow } from './people/read-row.ts'
import { Overtaken, takeRows } from './people/take-rows.ts'

/** How many rows are taken in at once: in one transaction, few statements. */
export const ROWS_AT_ONCE = 1000
/** A round ends before its lease does; the next one goes on behind what is taken. */
const ROUND_MS = 40_000
const ATTEMPTS = 8

/** Rows in parts. */
async function* inParts(rows: AsyncGenerator<FileRecord>, size: number): AsyncGenerator<FileRecord[]> {
  let part: FileRecord[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < size) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

async function* behind(rows: AsyncGenerator<FileRecord>, taken: number): AsyncGenerator<FileRecord> {
  let n = 0
  for await (const row of rows) {
    n += 1
    if (n > taken) yield row
  }
}

/** Noon of a day where the organisation is, worked out once for each day. */
function noonOf(zone: string): (day: string) => EpochMs {
  const known = new Map<string, EpochMs>()
  return (day) => {
    const at = known.get(day) ?? zonedInstant(day, '12:00', zone)
    known.set(day, at)
    return at
  }
}

async function takePart(
  runtime: Runtime,
  part: { readonly records: readonly FileRecord[]; readonly from: number; readonly reader: RowReader },
  by: Omit<ImportedBy, 'now'>,
): Promise<void> {
  const { records, from, reader } = part
  const rows = records.map((record) => readRow(reader, record))
  for (let attempt = 1; ; attempt++) {
    try {
      const take = { rows, from, to: from + records.length, newId: runtime.newId }
      await retriedTransaction(runtime.db, (tx) =>
        takeRows(tx, { ...take, by: { ...by, now: runtime.clock.now() } }),
      )
      return
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt >= ATTEMPTS) throw error
    }
  }
}

/** Takes in what is left of a list; true when it is through. */
async function takeRest(
  runtime: Runtime,
  files: FileStore,
  about: { readonly made: ImportRow; readonly goOn: GoOn },
): Promise<boolean> {
  const { made, goOn } = about
  const plan = planOf(made)
  const reader = await openReader(runtime, plan)
  const file = demandFile(made)
  const live = await runtime.live.current(runtime.db)
  const by = { import: made.id, plan, instantOf: noonOf(live.organisation.timeZone) }
  const rows = behind(
    peopleRows(() => files.open(file), formatOf(made)),
    made.taken,
  )
  let from = made.taken
  for await (const records of inParts(rows, ROWS_AT_ONCE)) {
    if (!goOn()) return false
    await takePart(runtime, { records, from, reader }, by)
    from += records.length
  }
  return true
}

async function end(runtime: Runtime, files: FileStore, made: ImportRow): Promise<void> {
  const now = runtime.clock.now()
  await transaction(runtime.db, async (tx) => {
    await moveImport(tx, made.id, { from: ['running'], to: 'done', endedAt: now, withoutFile: true })
    await askForReport(tx, made.id, now)
  })
  // A list holds personal data: what was rejected of it is kept with the import, the rest stands in the records.
  if (made.file !== null) await files.remove(made.file)
}

/** A file that breaks half-way: what was taken in before stays, and can be undone. */
async function giveUp(runtime: Runtime, made: ImportRow, error: AppError): Promise<void> {
  const fault = error.text ?? { ja: error.message, en: error.message }
  const endedAt = runtime.clock.now()
  await transaction(runtime.db, async (tx) => {
    await moveImport(tx, made.id, { from: ['running'], to: 'failed', fault, endedAt })
    await askForReport(tx, made.id, endedAt)
  })
}

const isFault = (error: unknown): error is AppError =>
  error instanceof AppError &&
  (error.code === 'bad_input' || error.code === 'too_large' || error.code === 'not_found')

/**
 * Takes a list in, part by part, each in one transaction with how far the list is: a restart goes on behind it, and
 * no row is taken in twice.
 */
export const runImport =
  (files: FileStore, mayGoOn: GoOn): JobHandler =>
  async (runtime, job) => {
    const made = await demandImport(runtime.db, job.key)
    if (made.state !== 'running') return undefined
    const began = performance.now()
    const goOn: GoOn = () => mayGoOn() && performance.now() - began < ROUND_MS
    try {
      const through = await takeRest(runtime, files, { made, goOn })
      const now = runtime.clock.now()
      if (!through) await continueJob(runtime.db, job, { dueAt: now, payload: {} })
      else await end(runtime, files, made)
      await scheduleJob(runtime.db, { kind: FOLLOW_JOB, key: made.id, dueAt: now })
    } catch (error) {
      if (!isFault(error)) throw error
      await giveUp(runtime, made, error)
    }
    return undefined
  }
