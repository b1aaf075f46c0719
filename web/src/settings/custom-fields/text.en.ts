import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of custom fields. */
export const en = {
  title: 'Custom fields',
  failed: 'Couldn’t load the custom fields',
  add: 'Add a field',
  editTitle: 'Edit the field',
  name: 'Name of the field',
  nameEn: 'Name in English',
  nameEnHint: 'Left empty, English screens say the same name.',
  type: 'Kind',
  types: { text: 'Text', number: 'Number', date: 'Date', boolean: 'Yes or no', texts: 'Several texts' },
  options: 'Choices',
  optionsHint: 'Leave it empty to allow anything. Enter adds one.',
  personal: 'Personal data',
  personalHint: 'Goes into exported files (CSV, Excel) only when an administrator exports them.',
  archive: 'Put away (archive)',
  archiveHint: 'It is no longer offered for input or conditions. What leads hold stays.',
  isArchived: 'Archived',
  columns: { name: 'Field', type: 'Kind', options: 'Choices', personal: 'Personal data' },
  isPersonal: 'Personal data',
  empty: {
    title: 'Leads can have fields of your own',
    text: 'Add what your conditions and mails speak of: planned start, number of seats.',
  },
} as const satisfies Twin<typeof ja>
