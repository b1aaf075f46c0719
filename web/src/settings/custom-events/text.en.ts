import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of custom events. */
export const en = {
  title: 'Custom events',
  failed: 'Couldn’t load the custom events',
  hint: 'Behaviour that other systems send through the API: purchases, visits to a store, use of an app. It can start scenarios, make segments and score.',
  add: 'Add an event',
  editTitle: 'Edit the event',
  name: 'Name of the event',
  fields: 'What it carries',
  fieldsHint: 'What is declared can be chosen in conditions. Leave it empty to take in anything.',
  fieldKey: 'Key',
  fieldName: 'Shown as',
  fieldType: 'Kind',
  types: { text: 'Text', number: 'Number', boolean: 'Yes or no' },
  addField: 'Add a field',
  removeField: 'Remove field {{n}}',
  columns: { name: 'Event', fields: 'What it carries' },
  empty: {
    title: 'Behaviour from elsewhere can come in',
    text: 'Give it a name first. How to send it is shown once it is there.',
  },
  send: 'How to send it',
} as const satisfies Twin<typeof ja>
