import type { ja } from './text.ja.ts'

/** The words of choosing events, in English. */
export const en: { readonly [K in keyof typeof ja]: string } = {
  kind: 'Kind of event',
  group_web: 'Site and forms',
  group_mail: 'Mail and consent',
  group_lead: 'Score, stage, membership',
  group_sales: 'Calls and sales',
  group_real: 'Offline and purchases',
  group_scenario: 'Scenarios',
  group_custom: 'Custom events',
  addTest: 'Narrow it down',
  removeTest: 'Take out the test of {field}',
  field: 'Field',
  op: 'Comparison',
  value: 'Value',
  anyOf: 'Any when none is chosen',
  op_is: 'is',
  op_contains: 'contains',
  op_startsWith: 'starts with',
  op_atLeast: 'at least',
  op_atMost: 'at most',
  valuesHint: 'Type, then Enter',
  yes: 'yes',
  no: 'no',
  customField: 'Name of the field',
}
