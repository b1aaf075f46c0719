import { z } from 'zod'
import { eventMatchSchema } from '../event/match.ts'
import { companyFieldSchema, leadFieldSchema } from '../field.ts'
import {
  channelSchema,
  consentStateSchema,
  qualificationSchema,
  scoreMeasureSchema,
  stageSchema,
} from '../vocabulary.ts'

/** A stretch of time back from now. Hours are exact; days begin at the start of the lead's local day. */
export const spanSchema = z.object({
  amount: z.number().int().min(1).max(3660),
  unit: z.enum(['hour', 'day']),
})
export type Span = z.infer<typeof spanSchema>

export const numberTestSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('atLeast'), value: z.number() }),
  z.object({ op: z.literal('atMost'), value: z.number() }),
  z.object({ op: z.literal('exactly'), value: z.number() }),
  z.object({ op: z.literal('between'), from: z.number(), to: z.number() }),
])
export type NumberTest = z.infer<typeof numberTestSchema>

/** A question about one value. A missing value answers no to every one of them. */
export const valueTestSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('exists') }),
  z.object({ op: z.literal('is'), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.object({ op: z.literal('oneOf'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('contains'), value: z.string().min(1) }),
  z.object({ op: z.literal('startsWith'), value: z.string().min(1) }),
  z.object({ op: z.literal('endsWith'), value: z.string().min(1) }),
  z.object({ op: z.literal('atLeast'), value: z.number() }),
  z.object({ op: z.literal('atMost'), value: z.number() }),
  z.object({ op: z.literal('between'), from: z.number(), to: z.number() }),
  z.object({ op: z.literal('includesAny'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('includesAll'), values: z.array(z.string()).min(1).max(500) }),
  z.object({ op: z.literal('before'), date: z.iso.date() }),
  z.object({ op: z.literal('after'), date: z.iso.date() }),
  /** The date lies from `from` to `to` days after today in the lead's zone; negative is the past. */
  z.object({ op: z.literal('daysFromToday'), from: z.number().int(), to: z.number().int() }),
])
export type ValueTest = z.infer<typeof valueTestSchema>

const assetId = z.string().min(1).max(120)

/** The leaves of the condition language: each asks one thing of one lead. */
const leafSchemas = [
  z.object({ kind: z.literal('attribute'), field: leadFieldSchema, test: valueTestSchema }),
  z.object({ kind: z.literal('company'), field: companyFieldSchema, test: valueTestSchema }),
  z.object({ kind: z.literal('score'), measure: scoreMeasureSchema, test: numberTestSchema }),
  z.object({ kind: z.literal('stage'), oneOf: z.array(stageSchema).min(1) }),
  z.object({ kind: z.literal('qualification'), oneOf: z.array(qualificationSchema).min(1) }),
  z.object({ kind: z.literal('segment'), segment: assetId }),
  z.object({ kind: z.literal('list'), list: assetId }),
  z.object({ kind: z.literal('owner'), oneOf: z.array(z.string()).optional() }),
  z.object({ kind: z.literal('consent'), channel: channelSchema, is: consentStateSchema }),
  /** Did it so many times; `within` counts back from now. `times` exactly 0 is "did not". */
  z.object({
    kind: z.literal('behaviour'),
    did: eventMatchSchema,
    times: numberTestSchema.optional(),
    within: spanSchema.optional(),
  }),
  /** Did these in this order, the last at most `span` after the first; `adjacent`: nothing else between. */
  z.object({
    kind: z.literal('sequence'),
    steps: z.array(eventMatchSchema).min(2).max(5),
    span: spanSchema,
    adjacent: z.boolean().optional(),
    within: spanSchema.optional(),
  }),
] as const

export const conditionLeafSchema = z.discriminatedUnion('kind', leafSchemas)
export type ConditionLeaf = z.infer<typeof conditionLeafSchema>

/** Who: the closed condition language. An empty `all` holds for everybody, an empty `any` for nobody. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | ConditionLeaf

const branches = z.lazy(() => z.array(conditionSchema).max(100))

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all'), of: branches }),
    z.object({ kind: z.literal('any'), of: branches }),
    z.object({ kind: z.literal('not'), of: conditionSchema }),
    ...leafSchemas,
  ]),
)

/** The condition that everybody meets. */
export const EVERYBODY: Condition = { kind: 'all', of: [] }
