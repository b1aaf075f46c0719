import {
  type FieldType,
  type FieldValue,
  fieldFault,
  isDerivedField,
  LEAD_FIELDS,
  type LeadField,
} from '@shirube/audience'
import { type CompileContext, checkAsset, type NodeCompile, pairUp } from '@shirube/engine'
import { assertNever } from '@shirube/kernel'
import type { SetAttribute } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)
const CUSTOM = 'custom.'
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u

function fits(value: FieldValue, type: FieldType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string'
    case 'date':
      return typeof value === 'string' && DATE.test(value)
    case 'number':
    case 'boolean':
      return typeof value === type
    case 'texts':
      return Array.isArray(value)
    default:
      return assertNever(type)
  }
}

function check({ field, value }: SetAttribute, context: CompileContext): void {
  if (field === '')
    return context.report({ severity: 'error', code: 'no-field', field: 'field' }, PROBLEMS.noField)
  if (value === '') context.report({ severity: 'error', code: 'no-value', field: 'value' }, PROBLEMS.noValue)
  if (field.startsWith(CUSTOM)) {
    checkAsset(context, 'field', { kind: 'customField', id: field.slice(CUSTOM.length) })
    return
  }
  if (!Object.hasOwn(LEAD_FIELDS, field))
    return context.report(
      { severity: 'error', code: 'unknown-field', field: 'field' },
      PROBLEMS.unknownField,
      { field },
    )
  if (isDerivedField(field))
    return context.report({ severity: 'error', code: 'derived-field', field: 'field' }, PROBLEMS.derivedField)
  const type = LEAD_FIELDS[field as LeadField]
  if (value === null || value === '') return
  if (!fits(value, type))
    return context.report({ severity: 'error', code: 'wrong-type', field: 'value' }, PROBLEMS[type])
  const fault = fieldFault(field, value)
  if (fault)
    context.report({ severity: 'error', code: fault, field: 'value' }, PROBLEMS[fault], {
      value: String(value),
    })
}

/** One change of the lead, with before and after in its history. */
export const compiler: NodeCompile<SetAttribute> = {
  kind: 'step',
  compile(data, context) {
    check(data, context)
    const { field, value } = data
    return [{ op: 'effect', effect: { kind: 'attribute', field, value }, next: { port: 'next' } }]
  },
}
