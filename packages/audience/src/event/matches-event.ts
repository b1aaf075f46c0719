import { assertNever, fold } from '@shirube/kernel'
import { namesAsset } from '../condition/assets.ts'
import type { FactEvent } from './lead-event.ts'
import type { EventMatch, PayloadTest } from './match.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

const asItIs = (text: string): string => text

/** @param form how texts are compared as a whole */
function passes(test: PayloadTest, value: unknown, form: (text: string) => string): boolean {
  switch (test.op) {
    case 'is':
      return isText(value) && isText(test.value) ? form(value) === form(test.value) : value === test.value
    case 'oneOf':
      return isText(value) && test.values.some((one) => form(one) === form(value))
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
      const wanted = new Set(test.values.map(form))
      return value.some((one: unknown) => isText(one) && wanted.has(form(one)))
    }
    default:
      return assertNever(test)
  }
}

/**
 * True when an event is one of those meant: of the kind, not done by a machine, and every test holds. Text is
 * compared after folding, the id of a thing as it is; a field that the payload lacks, or that is of another type,
 * answers no.
 */
export function matchesEvent(
  match: EventMatch,
  event: Pick<FactEvent, 'kind' | 'payload' | 'machine'>,
): boolean {
  if (event.machine || event.kind !== match.kind) return false
  return (match.where ?? []).every((test) => {
    const form = namesAsset(match.kind, test.field) ? asItIs : fold
    return Object.hasOwn(event.payload, test.field) && passes(test, event.payload[test.field], form)
  })
}
