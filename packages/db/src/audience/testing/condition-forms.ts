import {
  type Condition,
  type ConditionLeaf,
  type EventMatch,
  isLeaf,
  SCORE_MEASURES,
  type Span,
  VALUE_TESTS,
} from '@shirube/audience'

const windowName = (span: Span | undefined): string => span?.unit ?? 'ever'
const matchForms = ({ where }: EventMatch): readonly string[] =>
  (where ?? []).map((test) => `payload ${test.op}`)

/** Which forms of the language a leaf shows. */
function formsOfLeaf(leaf: ConditionLeaf): readonly string[] {
  switch (leaf.kind) {
    case 'attribute': {
      const derived = leaf.field === 'age' || leaf.field === 'createdOn'
      return [`${derived ? leaf.field : 'attribute'} ${leaf.test.op}`]
    }
    case 'company':
      return [`company ${leaf.test.op}`]
    case 'score':
      return [`score of ${leaf.measure}`, `score ${leaf.test.op}`]
    case 'behaviour':
      return [
        `behaviour ${leaf.times?.op ?? 'at all'}`,
        `behaviour within ${windowName(leaf.within)}`,
        ...matchForms(leaf.did),
      ]
    case 'sequence':
      return [
        `sequence ${leaf.adjacent ? 'of neighbours' : 'scattered'}`,
        `sequence of ${leaf.steps.length}`,
        `sequence spanning ${leaf.span.unit}`,
        `sequence within ${windowName(leaf.within)}`,
      ]
    case 'touch':
      return [`touch ${leaf.which}`, `touch within ${windowName(leaf.within)}`, ...matchForms(leaf.did)]
    case 'owner':
      return [leaf.oneOf ? 'owner oneOf' : 'owner']
    case 'stage':
    case 'qualification':
    case 'segment':
    case 'list':
    case 'consent':
      return [leaf.kind]
  }
}

/** Which forms of the language a condition itself shows, its parts aside. */
export const formsOf = (condition: Condition): readonly string[] =>
  isLeaf(condition) ? formsOfLeaf(condition) : [condition.kind]

/** A condition and all its parts. */
export const partsOf = (condition: Condition): readonly Condition[] =>
  isLeaf(condition)
    ? [condition]
    : [condition, ...(condition.kind === 'not' ? [condition.of] : condition.of).flatMap(partsOf)]

const each = (form: string, ways: readonly string[]): readonly string[] => ways.map((way) => `${form} ${way}`)
const NUMBER_TESTS = ['atLeast', 'atMost', 'exactly', 'between']
const WINDOWS = ['hour', 'day', 'ever']

/** Every form that the language has, as far as it has to answer both yes and no. */
export const ALL_FORMS: readonly string[] = [
  ...each(
    'attribute',
    [...new Set(Object.values(VALUE_TESTS).flat())].filter(
      (op) => !['atLeast', 'atMost', 'between'].includes(op),
    ),
  ),
  ...each('age', VALUE_TESTS.number),
  // Every lead has been made some day.
  ...each(
    'createdOn',
    VALUE_TESTS.date.filter((op) => op !== 'exists'),
  ),
  ...each('company', [...new Set([...VALUE_TESTS.text, ...VALUE_TESTS.number])]),
  ...each('score of', SCORE_MEASURES),
  ...each('score', NUMBER_TESTS),
  ...each('behaviour', ['at all', ...NUMBER_TESTS]),
  ...each('behaviour within', WINDOWS),
  ...each('payload', ['is', 'oneOf', 'contains', 'startsWith', 'atLeast', 'atMost', 'includesAny']),
  ...each('sequence', ['of neighbours', 'scattered', 'of 2', 'of 3', 'spanning hour', 'spanning day']),
  ...each('sequence within', WINDOWS),
  ...each('touch', ['first', 'last']),
  ...each('touch within', WINDOWS),
  ...['stage', 'qualification', 'segment', 'list', 'consent', 'owner', 'owner oneOf', 'all', 'any', 'not'],
]

/** How many leads have met each form, and how many not. */
export class Coverage {
  readonly #answers = new Map<string, { yes: number; no: number }>()

  add(form: string, yes: number, no: number): void {
    const before = this.#answers.get(form) ?? { yes: 0, no: 0 }
    this.#answers.set(form, { yes: before.yes + yes, no: before.no + no })
  }

  /** The forms that have not given both answers. */
  missing(): readonly string[] {
    return ALL_FORMS.filter((form) => {
      const { yes, no } = this.#answers.get(form) ?? { yes: 0, no: 0 }
      return yes === 0 || no === 0
    })
  }

  toString(): string {
    const lines = [...this.#answers].sort(([a], [b]) => (a < b ? -1 : 1))
    return lines.map(([form, { yes, no }]) => `${form}: ${yes} yes, ${no} no`).join('\n')
  }
}
