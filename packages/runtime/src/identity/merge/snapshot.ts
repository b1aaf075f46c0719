import type { RunState } from '@shirube/engine'
import type { NodeId, RunId } from '@shirube/kernel'
import { z } from 'zod'

const ids = z.array(z.uuid()).readonly()
const membership = z.object({ of: z.string(), since: z.number(), both: z.boolean() })
const seat = z.object({
  registeredAt: z.number().nullable(),
  attendedAt: z.number().nullable(),
  toldAt: z.number().nullable(),
})
const runId = z.custom<RunId>((value) => typeof value === 'string')

/** Everything that the undoing of a merge needs to know. Numbered: an older one is still understood. */
export const snapshotSchema = z.object({
  format: z.literal(1),
  /** What was added to the merged lead's sequence numbers. */
  offset: z.number().int(),
  /** How far the merged lead's own history went. */
  mergedSeq: z.number().int(),
  record: z
    .array(z.object({ name: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }))
    .readonly(),
  rows: z.object({
    identities: z
      .array(z.object({ kind: z.enum(['email', 'phone', 'external']), value: z.string() }))
      .readonly(),
    visitors: z.array(z.string()).readonly(),
    consents: ids,
    submissions: ids,
    messages: ids,
    tasks: ids,
    handoffs: ids,
    /** These two are missing in merges of an earlier release. */
    deals: ids.optional(),
    businessCards: ids.optional(),
    scoreEntries: z.array(z.number().int()).readonly(),
  }),
  lists: z.array(membership).readonly(),
  segments: z.array(membership).readonly(),
  /** Missing in merges of an earlier release. */
  seminars: z
    .array(z.object({ seminar: z.string(), gone: seat, own: seat.nullable() }))
    .readonly()
    .optional(),
  runs: z.array(z.object({ id: runId, entry: z.number().int() })).readonly(),
  /** Runs that were taken out, for the survivor was in the same scenario; as they stood. */
  ended: z
    .array(
      z.object({
        id: runId,
        state: z.custom<RunState>((value) => typeof value === 'object' && value !== null),
        status: z.enum(['running', 'waiting', 'held', 'stuck', 'ended']),
        node: z.custom<NodeId | null>((value) => value === null || typeof value === 'string'),
        wakeAt: z.number().nullable(),
        workflowId: z.string(),
        work: z.object({
          tasks: ids,
          handoffs: z.array(z.object({ id: z.uuid(), state: z.string() })).readonly(),
        }),
      }),
    )
    .readonly(),
})
export type MergeSnapshot = z.infer<typeof snapshotSchema>
