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

/** When the wait ends; undefined while no date is chosen. */
export function until(data: WaitUntil): Exclude<TimeExpression, { kind: 'sendable' }> | undefined {
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
      return data.date === null ? undefined : { kind: 'date', date: data.date, time, zone }
    case 'field':
      return { kind: 'field', field: data.field, shiftDays: data.shiftDays, time, zone }
    default:
      return assertNever(data)
  }
}

/** One wait without anything to listen for; a moment that has passed means "at once". */
export const compiler: NodeCompile<WaitUntil> = {
  kind: 'step',
  compile(data, context) {
    if (data.mode === 'field') checkField(data.field, context)
    const at = until(data)
    if (!at) context.report({ severity: 'error', code: 'no-date', field: 'date' }, PROBLEMS.noDate)
    if (!at) return [{ op: 'jump', next: { port: 'next' } }]
    return [{ op: 'wait', anchor: { kind: 'arrival' }, arms: [], timeout: { at, next: { port: 'next' } } }]
  },
}
