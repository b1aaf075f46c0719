import {
  assetsOfMatch,
  type EventKind,
  isBuiltInKind,
  PAYLOAD_VALUE_WORDS,
  type PayloadTest,
  payloadFieldType,
  payloadSchemas,
} from '@shirube/audience'
import type { AssetKind } from '@shirube/kernel'

/** How a field of an event is asked about: by things, by closed values, or by what was written. */
export type PayloadQuestion =
  | { readonly by: 'asset'; readonly kind: AssetKind; readonly many: boolean }
  | { readonly by: 'closed'; readonly values: readonly string[] }
  | { readonly by: 'texts' }
  | { readonly by: 'number' }
  | { readonly by: 'boolean' }
  | { readonly by: 'text' }
  | { readonly by: 'leadField' }

/** Fields that only machines know: nobody asks for a message by its id. */
const HIDDEN: ReadonlySet<string> = new Set([
  'message',
  'submission',
  'visitor',
  'queueId',
  'task',
  'handoff',
  'run',
  'node',
  'call',
  'version',
  'import',
  'owner',
  'survivor',
  'merged',
  'deal',
  'order',
  'cart',
  'contract',
  'link',
  'wording',
])

/** The fields of an event that a marketer may ask about; of a custom event they are the organisation's own. */
export function fieldsOf(kind: EventKind): readonly string[] {
  if (!isBuiltInKind(kind)) return []
  return Object.keys(payloadSchemas[kind].shape).filter(
    (field) => !HIDDEN.has(field) && payloadFieldType(kind, field) !== undefined,
  )
}

/** How a field of a kind of event is asked about. */
export function questionOf(kind: EventKind, field: string): PayloadQuestion {
  if (!isBuiltInKind(kind)) return { by: 'text' }
  if (kind === 'attribute.changed' && field === 'field') return { by: 'leadField' }
  const type = payloadFieldType(kind, field)
  const asset = assetsOfMatch({ kind, where: [{ field, op: 'is', value: 'any' }] })[0]
  if (asset !== undefined) return { by: 'asset', kind: asset.kind, many: type === 'texts' }
  const closed = PAYLOAD_VALUE_WORDS[`${kind}.${field}`]
  if (closed !== undefined) return { by: 'closed', values: Object.keys(closed) }
  if (type === 'texts' || type === 'number' || type === 'boolean') return { by: type }
  return { by: 'text' }
}

const CLOSED_FIRST = ['outcome', 'answer', 'after', 'state', 'taskKind', 'channel'] as const

/** The field that says what an event is about: asked for at once when the kind is chosen. */
export function mainFieldOf(kind: EventKind): string | undefined {
  const fields = fieldsOf(kind)
  const asset = fields.find((field) => {
    const { by } = questionOf(kind, field)
    return by === 'asset' || by === 'leadField'
  })
  return asset ?? CLOSED_FIRST.find((field) => fields.includes(field))
}

/** The whole values that a test asks for. */
export function wholeValues(test: PayloadTest | undefined): readonly string[] {
  if (test === undefined) return []
  if (test.op === 'is') return typeof test.value === 'string' ? [test.value] : []
  return test.op === 'oneOf' || test.op === 'includesAny' ? test.values : []
}

/** Asks for any of some values; one alone is asked for as itself. */
export function testForValues(of: {
  readonly field: string
  readonly values: readonly string[]
  readonly many: boolean
}): PayloadTest {
  const { field, values, many } = of
  const [first = '', ...rest] = values
  if (many) return { field, op: 'includesAny', values: [...values] }
  return rest.length === 0 ? { field, op: 'is', value: first } : { field, op: 'oneOf', values: [...values] }
}
