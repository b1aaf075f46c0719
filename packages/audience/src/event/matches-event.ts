import { assertNever, fold } from '@shirube/kernel'
import type { FactEvent } from './lead-event.ts'
import type { EventMatch, PayloadTest } from './match.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

function passes(test: PayloadTest, value: unknown): boolean {
  switch (test.op) {
    case 'is':
      return isText(value) && isText(test.value) ? fold(value) === fold(test.value) : value === test.value
    case 'oneOf':
      return isText(value) && test.values.some((one) => fold(one) === fold(value))
    case 'contains':
      return isText(value) && fold(value).includes(fold(test.value))
    case 'startsWith':
      return isText(value) && fold(value).startsWith(fold(test.value))
    case 'atLeast':
      return typeof value === 'number' && value >= test.value
    case 'atMost':
      return typeof value === 'number' && value <= test.value
    case 'includesAny': {
      if (!Array.isArray(value)) return false
      const wanted = new Set(test.values.map(fold))
      return value.some((one: unknown) => isText(one) && wanted.has(fold(one)))
    }
    default:
      return assertNever(test)
  }
}

/**
 * True when an event is one of those meant: of the kind, not done by a machine, and every test holds. Text is
 * compared after folding; a field that the payload lacks, or that is of another type, answers no.
 */
export function matchesEvent(
  match: EventMatch,
  event: Pick<FactEvent, 'kind' | 'payload' | 'machine'>,
): boolean {
  if (event.machine || event.kind !== match.kind) return false
  return (match.where ?? []).every(
    (test) => Object.hasOwn(event.payload, test.field) && passes(test, event.payload[test.field]),
  )
}
