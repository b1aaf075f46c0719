import { LEAD_FIELDS, type LeadField } from '@shirube/audience'
import {
  type CompileContext,
  checkAsset,
  type NodeCompile,
  pairUp,
  type TimeExpression,
} from '@shirube/engine'
import { assertNever } from '@shirube/kernel'
import type { WaitUntil } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)
const CUSTOM = 'custom.'

function checkField(field: string, context: CompileContext): void {
  if (field === '') context.report({ severity: 'error', code: 'no-field', field: 'field' }, PROBLEMS.noField)
  else if (field.startsWith(CUSTOM))
    checkAsset(context, 'field', { kind: 'customField', id: field.slice(CUSTOM.length) })
  else if (!Object.hasOwn(LEAD_FIELDS, field) || LEAD_FIELDS[field as LeadField] !== 'date') {
    context.report({ severity: 'error', code: 'no-date-field', field: 'field' }, PROBLEMS.noDateField, {
      field,
    })
  }
}

function until(data: WaitUntil, context: CompileContext): TimeExpression | undefined {
  const { time, zone } = data
  switch (data.mode) {
    case 'time': {
      const days = {
        ...(data.weekdays?.length && { weekdays: data.weekdays }),
        ...(data.businessDays && { businessDays: true }),
      }
      return { kind: 'from', start: { at: 'arrival' }, then: { time, ...days }, zone }
    }
    case 'date':
      if (data.date !== null) return { kind: 'date', date: data.date, time, zone }
      context.report({ severity: 'error', code: 'no-date', field: 'date' }, PROBLEMS.noDate)
      return undefined
    case 'field':
      checkField(data.field, context)
      return { kind: 'field', field: data.field, shiftDays: data.shiftDays, time, zone }
    default:
      return assertNever(data)
  }
}

/** One wait without anything to listen for; a moment that has passed means "at once". */
export const compiler: NodeCompile<WaitUntil> = {
  kind: 'step',
  compile(data, context) {
    const at = until(data, context)
    if (!at) return [{ op: 'jump', next: { port: 'next' } }]
    return [{ op: 'wait', anchor: { kind: 'arrival' }, arms: [], timeout: { at, next: { port: 'next' } } }]
  },
}
