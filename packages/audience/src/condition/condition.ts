import { z } from 'zod'
import { eventMatchSchema } from '../event/match.ts'
import { COMPANY_FIELDS, companyFieldSchema, leadFieldSchema, typeOfLeadField } from '../field.ts'
import {
  channelSchema,
  consentStateSchema,
  qualificationSchema,
  scoreMeasureSchema,
  stageSchema,
} from '../vocabulary.ts'
import { checkFieldTest, valueTestSchema } from './value-test.ts'

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

const assetId = z.string().min(1).max(120)

/** The leaves of the condition language: each asks one thing of one lead. */
const leafSchemas = [
  z
    .object({ kind: z.literal('attribute'), field: leadFieldSchema, test: valueTestSchema })
    .superRefine((leaf, ctx) => checkFieldTest(typeOfLeadField(leaf.field), leaf.test, ctx)),
  z
    .object({ kind: z.literal('company'), field: companyFieldSchema, test: valueTestSchema })
    .superRefine((leaf, ctx) => checkFieldTest(COMPANY_FIELDS[leaf.field], leaf.test, ctx)),
  z.object({ kind: z.literal('score'), measure: scoreMeasureSchema, test: numberTestSchema }),
  z.object({ kind: z.literal('stage'), oneOf: z.array(stageSchema).min(1) }),
  z.object({ kind: z.literal('qualification'), oneOf: z.array(qualificationSchema).min(1) }),
  z.object({ kind: z.literal('segment'), segment: assetId }),
  z.object({ kind: z.literal('list'), list: assetId }),
  z.object({ kind: z.literal('owner'), oneOf: z.array(z.string()).min(1).optional() }),
  z.object({ kind: z.literal('consent'), channel: channelSchema, is: consentStateSchema }),
  /** Did it so many times; `within` counts back from now. `times` exactly 0 is "did not". */
  z.object({
    kind: z.literal('behaviour'),
    did: eventMatchSchema,
    times: numberTestSchema.optional(),
    within: spanSchema.optional(),
  }),
  /**
   * Did these in this order, the last at most `span` after the first; `adjacent`: nothing else of the kinds that
   * the steps name between them.
   */
  z.object({
    kind: z.literal('sequence'),
    steps: z.array(eventMatchSchema).min(2).max(5),
    span: spanSchema,
    adjacent: z.boolean().optional(),
    within: spanSchema.optional(),
  }),
  /**
   * Of all that the lead ever did of the kind, the first or the last: it is one of those meant and, where a span is
   * named, lies within it.
   */
  z.object({
    kind: z.literal('touch'),
    which: z.enum(['first', 'last']),
    did: eventMatchSchema,
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

/** True for a part that asks something of the lead itself, false for one that joins others. */
export const isLeaf = (condition: Condition): condition is ConditionLeaf =>
  condition.kind !== 'all' && condition.kind !== 'any' && condition.kind !== 'not'

/** The condition that everybody meets. */
export const EVERYBODY: Condition = { kind: 'all', of: [] }
