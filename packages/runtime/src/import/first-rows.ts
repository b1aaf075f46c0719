import type { ImportRow } from '@shirube/db/import'
import type { FileStore } from '../file/file-store.ts'
import type { FileRecord } from './file/read-records.ts'
import { peopleRows } from './file/survey-list.ts'
import { demandFile, formatOf } from './import-state.ts'

const SAMPLE = 20

/** The first rows of a list that waits to be taken in. Throws `conflict` once its bytes are not kept any more. */
export async function firstRowsOf(row: ImportRow, files: FileStore): Promise<readonly FileRecord[]> {
  const file = demandFile(row)
  const rows: FileRecord[] = []
  for await (const record of peopleRows(() => files.open(file), formatOf(row))) {
    rows.push(record)
    if (rows.length === SAMPLE) break
  }
  return rows
}
