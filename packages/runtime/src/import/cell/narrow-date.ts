import { readDate } from './japanese-date.ts'

/** A date as `YYYY-MM-DD`; what is none stays as it is, to be shown to whoever wrote it. */
export function narrowDate(text: string): string {
  const read = readDate(text)
  return read.kind === 'date' ? read.date : text
}
