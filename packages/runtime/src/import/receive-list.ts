import type { Readable } from 'node:stream'
import { LARGEST_LIST } from '@shirube/contract'
import { scheduleJob, transaction } from '@shirube/db'
import { insertImport } from '@shirube/db/import'
import type { FileStore } from '../file/file-store.ts'
import type { Runtime } from '../runtime.ts'
import { DISCARD_JOB } from './discard-list.ts'
import { importFault } from './file/import-fault.ts'
import type { OpenBytes } from './file/open-bytes.ts'
import { isWorkbook, readingOf, type Survey, startOf, surveyList } from './file/survey-list.ts'
import { openWorkbook, WORKBOOK_READING } from './file/workbook.ts'

/** For how long a list that was only looked at is kept. */
const KEPT_MS = 86_400_000

/** A workbook is kept as the CSV that it holds: from then on every list is read the same way, row by row. */
async function keepAsCsv(files: FileStore, id: string): Promise<void> {
  const csv = await openWorkbook(() => files.open(id))
  await files.remove(id)
  await files.put(id, csv, LARGEST_LIST)
}

async function surveyOf(files: FileStore, id: string): Promise<Survey> {
  const open: OpenBytes = () => files.open(id)
  const start = await startOf(open)
  if (start.length === 0) throw importFault.empty()
  if (isWorkbook(start)) {
    await keepAsCsv(files, id)
    return await surveyList(open, WORKBOOK_READING)
  }
  return await surveyList(open, { kind: 'text', ...readingOf(start) })
}

/** A list that was received and looked at. */
export interface ReceivedList {
  readonly id: string
  readonly survey: Survey
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string
}

/**
 * Receives a list, as a stream of bounded size, and looks at it from beginning to end. What cannot be read is
 * refused with the place at fault, and nothing of it is kept.
 */
export async function receiveList(
  runtime: Runtime,
  files: FileStore,
  upload: {
    /** Named by whoever must know it before it is there. */
    readonly id?: string
    readonly name: string
    readonly bytes: Readable
    readonly by: string | null
  },
): Promise<ReceivedList> {
  const id = upload.id ?? runtime.newId()
  const file = runtime.newId()
  const { sha256 } = await files.put(file, upload.bytes, LARGEST_LIST)
  try {
    const survey = await surveyOf(files, file)
    const { format, rows } = survey
    await transaction(runtime.db, async (tx) => {
      const now = runtime.clock.now()
      await insertImport(tx, { id, name: upload.name, file, format, rows, by: upload.by }, now)
      await scheduleJob(tx, { kind: DISCARD_JOB, key: id, dueAt: now + KEPT_MS })
    })
    return { id, survey, sha256 }
  } catch (error) {
    await files.remove(file)
    throw error
  }
}
