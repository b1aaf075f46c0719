import { z } from 'zod'
import { customPayloadSchema, payloadSchemas } from './payload.ts'

export type BuiltInKind = keyof typeof payloadSchemas
/** Every kind of event: dotted, past tense; `custom.<slug>` are those an organisation declares itself. */
export type EventKind = BuiltInKind | `custom.${string}`

export const EVENT_KINDS = Object.keys(payloadSchemas) as readonly BuiltInKind[]

const CUSTOM = /^custom\.[a-z][a-z0-9_-]{0,59}$/u

export const isBuiltInKind = (kind: string): kind is BuiltInKind => Object.hasOwn(payloadSchemas, kind)
export const isEventKind = (kind: string): kind is EventKind => isBuiltInKind(kind) || CUSTOM.test(kind)

export const eventKindSchema = z.custom<EventKind>(
  (value) => typeof value === 'string' && isEventKind(value),
  {
    message: 'not a kind of event',
  },
)

/** What an event of this kind carries. */
export type PayloadOf<K extends EventKind> = K extends BuiltInKind
  ? z.infer<(typeof payloadSchemas)[K]>
  : z.infer<typeof customPayloadSchema>

/** The schema of the payload of a kind. */
export const payloadSchemaOf = (kind: EventKind): z.ZodType<Readonly<Record<string, unknown>>> =>
  isBuiltInKind(kind) ? payloadSchemas[kind] : customPayloadSchema

/** What a test may ask of a payload field. */
export type PayloadFieldType = 'text' | 'number' | 'texts' | 'boolean'

function typeOf(schema: unknown): PayloadFieldType | undefined {
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap())
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodArray) return 'texts'
  return undefined
}

/** The type of one field of a kind's payload; undefined when the kind has no such field (custom: unknown). */
export const payloadFieldType = (kind: EventKind, field: string): PayloadFieldType | undefined =>
  isBuiltInKind(kind) ? typeOf((payloadSchemas[kind].shape as Record<string, unknown>)[field]) : undefined
