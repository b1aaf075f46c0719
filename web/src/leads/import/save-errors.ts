import { type Import, importEndpoints, REASON_HEADER } from '@shirube/contract'
import type { Language } from '@shirube/ui'
import { call } from '../../api/call.ts'
import { saveFile } from '../../app/save-file.ts'
import { errorFile } from './error-file.ts'

/** Hands over the rows that could not be taken in, as a file to correct and take in again. */
export async function saveErrors(
  one: Pick<Import, 'id'>,
  about: { readonly language: Language; readonly download: string },
): Promise<void> {
  const { headers, rows } = await call(importEndpoints.rejected, { params: { id: one.id } })
  const told = rows.map(({ cells, issues }) => ({
    cells,
    why: issues.map(({ message }) => message[about.language]).join(' '),
  }))
  const file = errorFile(headers, told, REASON_HEADER[about.language])
  saveFile(about.download, file, 'text/csv')
}
