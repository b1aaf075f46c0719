import {
  COMPANY_FIELDS,
  type CompanyField,
  type Condition,
  type EventKind,
  type FieldType,
  isEventKind,
  type ValueTest,
} from '@shirube/audience'
import { freshMatch } from '../event/offered-kinds.ts'

/** The question that a field is asked first: one that its type can answer. */
export function freshTest(type: FieldType | undefined): ValueTest {
  switch (type) {
    case 'number':
      return { op: 'atLeast', value: 1 }
    case 'date':
      return { op: 'daysFromToday', from: -30, to: 0 }
    case 'boolean':
      return { op: 'is', value: true }
    case 'text':
    case 'texts':
    case undefined:
      return { op: 'exists' }
  }
}

const isCompanyField = (field: string): field is CompanyField => Object.hasOwn(COMPANY_FIELDS, field)

const FRESH: Readonly<Record<string, Condition>> = {
  score: { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } },
  stage: { kind: 'stage', oneOf: ['nurturing'] },
  qualification: { kind: 'qualification', oneOf: ['mql'] },
  owner: { kind: 'owner' },
  consent: { kind: 'consent', channel: 'email', is: 'granted' },
  sequence: {
    kind: 'sequence',
    steps: [{ kind: 'page.viewed' }, { kind: 'form.submitted' }],
    span: { amount: 7, unit: 'day' },
  },
  touch: {
    kind: 'touch',
    which: 'first',
    did: { kind: 'page.viewed' },
    within: { amount: 30, unit: 'day' },
  },
}

/** A condition as it is when it has just been chosen from the list: complete, and asking one thing. */
export function freshLeaf(
  choice: string,
  typeOf: (field: string) => FieldType | undefined,
): Condition | undefined {
  const [kind = '', ...rest] = choice.split(':')
  const id = rest.join(':')
  switch (kind) {
    case 'attribute':
      return { kind, field: id, test: freshTest(typeOf(id)) }
    case 'company':
      return isCompanyField(id) ? { kind, field: id, test: freshTest(COMPANY_FIELDS[id]) } : undefined
    case 'segment':
      return { kind, segment: id }
    case 'list':
      return { kind, list: id }
    case 'behaviour':
      return isEventKind(id) ? behaviour(id) : undefined
    default:
      return Object.hasOwn(FRESH, kind) ? FRESH[kind] : undefined
  }
}

const behaviour = (kind: EventKind): Condition => ({
  kind: 'behaviour',
  did: freshMatch(kind),
  within: { amount: 30, unit: 'day' },
})
