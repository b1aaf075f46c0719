import { type EventKind, eventKindSchema, payloadSchemaOf, payloadSchemas } from '@shirube/audience'
import { z } from 'zod'

const address = z.string().min(1).max(2000)
const words = z.string().max(2000)

/** A page as its sender knows it; path, UTM and page groups are read out of the address by the product. */
const page = { url: address, title: words.optional(), referrer: words.optional() }

/** What the kinds that come from outside carry. Whatever the product records of itself is not among them. */
const COLLECTED = {
  'page.viewed': z.strictObject(page),
  'page.engaged': z.strictObject({
    ...page,
    seconds: z.number().min(0).max(86_400),
    scroll: z.number().min(0).max(100),
  }),
  'link.clicked': z.strictObject({ ...page, target: address, label: words.optional() }),
  'asset.downloaded': z.strictObject(payloadSchemas['asset.downloaded'].shape),
  'question.answered': z.strictObject(payloadSchemas['question.answered'].shape),
  'seminar.registered': z.strictObject(payloadSchemas['seminar.registered'].shape),
  'seminar.attended': z.strictObject(payloadSchemas['seminar.attended'].shape),
  'store.visited': z.strictObject(payloadSchemas['store.visited'].shape),
  /** A call that was made or taken elsewhere: it belongs to no task of ours. */
  'call.completed': z.strictObject(
    payloadSchemas['call.completed'].omit({ task: true, callBackAt: true }).shape,
  ),
  'purchase.made': z.strictObject(payloadSchemas['purchase.made'].shape),
  'cart.updated': z.strictObject(payloadSchemas['cart.updated'].shape),
  'contract.changed': z.strictObject(payloadSchemas['contract.changed'].shape),
} as const

/** A kind of event that may be reported from outside. */
export type CollectedKind = keyof typeof COLLECTED | `custom.${string}`

export const COLLECTED_KINDS = Object.keys(COLLECTED) as readonly (keyof typeof COLLECTED)[]

const isCollected = (kind: EventKind): kind is CollectedKind =>
  kind.startsWith('custom.') || Object.hasOwn(COLLECTED, kind)

const payloadOf = (kind: CollectedKind): z.ZodType<Readonly<Record<string, unknown>>> =>
  Object.hasOwn(COLLECTED, kind) ? COLLECTED[kind as keyof typeof COLLECTED] : payloadSchemaOf(kind)

/** A kind with what it carries, as it came in. */
export interface CollectedEvent {
  readonly kind: CollectedKind
  readonly payload: Readonly<Record<string, unknown>>
}

/** A kind that may be reported from outside; the refusal names the others. */
export const collectedKindSchema = eventKindSchema.refine(isCollected, {
  message: `not a kind that can be reported; known are ${COLLECTED_KINDS.join(', ')} and custom.<slug>`,
})

/** Reads the payload as its kind asks; each field at fault becomes an issue below `payload`. */
export function readPayload(
  event: { readonly kind: EventKind; readonly payload: unknown },
  ctx: z.core.$RefinementCtx,
): CollectedEvent['payload'] {
  if (!isCollected(event.kind)) return z.NEVER
  const read = payloadOf(event.kind).safeParse(event.payload)
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    ctx.addIssue({ ...issue, path: ['payload', ...issue.path] })
  }
  return z.NEVER
}
