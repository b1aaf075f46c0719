import {
  channelSchema,
  consentStateSchema,
  fieldValueSchema,
  qualificationSchema,
  stageSchema,
} from '@shirube/audience'
import { z } from 'zod'
import { record } from '../../ingest/record.ts'
import type { LeadSession, NewEvent } from '../../ingest/session.ts'
import type { RecordChange } from './merge-record.ts'

const optional = <T extends z.ZodType>(schema: T, value: unknown): z.infer<T> | undefined =>
  value === undefined || value === null ? undefined : schema.parse(value)

const span = (
  schema: z.ZodType<string | number | boolean | string[]>,
  { before, after }: RecordChange,
): Record<string, unknown> => {
  const was = optional(schema, before)
  const is = optional(schema, after)
  return { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
}

/** The event that a change of a lead's record is, if it is one. */
function eventOf(change: RecordChange): Pick<NewEvent, 'kind' | 'payload'> | undefined {
  const [part = '', ...rest] = change.name.split('.')
  const key = rest.join('.')
  switch (part) {
    case 'fields':
      return { kind: 'attribute.changed', payload: { field: key, ...span(fieldValueSchema, change) } }
    case 'consents':
      return {
        kind: 'consent.changed',
        payload: {
          channel: channelSchema.parse(key),
          before: optional(consentStateSchema, change.before) ?? 'unknown',
          after: optional(consentStateSchema, change.after) ?? 'unknown',
        },
      }
    case 'stage':
      return {
        kind: 'stage.changed',
        payload: { before: stageSchema.parse(change.before), after: stageSchema.parse(change.after) },
      }
    case 'qualification':
      return {
        kind: 'qualification.changed',
        payload: {
          before: qualificationSchema.parse(change.before),
          after: qualificationSchema.parse(change.after),
        },
      }
    case 'company':
      return { kind: 'attribute.changed', payload: { field: 'company', ...span(fieldValueSchema, change) } }
    case 'owner':
      return { kind: 'owner.changed', payload: span(z.string(), change) }
    default:
      return undefined
  }
}

/** Records what a merge, or its undoing, has changed in a lead's record. */
export async function recordRecordChanges(
  session: LeadSession,
  changes: readonly RecordChange[],
  merge: string,
): Promise<void> {
  for (const change of changes) {
    const event = eventOf(change)
    if (event) await record(session, { ...event, cause: { kind: 'merge', id: merge } })
  }
}
