import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of exporting leads. */
export const en = {
  title: 'Export leads',
  close: 'Close',
  cancel: 'Cancel',
  text: 'The {{people}} people that match now go into a file, with every field. The list of changes keeps that it was exported.',
  format: 'File format',
  format_csv: 'CSV (UTF-8)',
  'format_csv-cp932': 'CSV (Shift_JIS)',
  format_xlsx: 'Excel',
  'note_csv-cp932': 'Characters that Shift_JIS lacks become 〓.',
  note_xlsx: 'An Excel file holds {{most}} people at most.',
  tooMany: 'An Excel file holds {{most}} people at most. Export CSV, or filter.',
  save: 'Download',
} as const satisfies Twin<typeof ja>
