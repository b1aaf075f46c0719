import { z } from 'zod'
import {
  type Axis,
  callOutcomeSchema,
  channelSchema,
  consentBasisSchema,
  consentStateSchema,
  handoffAnswerSchema,
  qualificationSchema,
  scoreMeasureSchema,
  stageSchema,
} from '../vocabulary.ts'

const ref = z.string().min(1).max(200)
const text = z.string().max(2000)
const note = z.string().max(10_000)
const instant = z.number().int()

const page = {
  url: text,
  path: text,
  title: text.optional(),
  referrer: text.optional(),
  utmSource: text.optional(),
  utmMedium: text.optional(),
  utmCampaign: text.optional(),
  utmContent: text.optional(),
  utmTerm: text.optional(),
  /** Ids of the page groups whose patterns the address fits. */
  groups: z.array(ref),
  visitor: ref.optional(),
}
const mail = { message: ref, mail: ref.optional() }
const change = { before: z.unknown().optional(), after: z.unknown().optional() }
const control = { run: ref, node: ref.optional(), reason: text.optional() }

/** What each kind of event carries. The list of kinds is closed; `custom.<slug>` is beside it. */
export const payloadSchemas = {
  'page.viewed': z.object(page),
  'page.engaged': z.object({
    ...page,
    seconds: z.number().nonnegative(),
    scroll: z.number().min(0).max(100),
  }),
  'link.clicked': z.object({ ...page, target: text, label: text.optional() }),
  'form.submitted': z.object({ form: ref, submission: ref, material: ref.optional(), url: text.optional() }),
  'asset.downloaded': z.object({ material: ref, tags: z.array(ref).optional(), form: ref.optional() }),
  'question.answered': z.object({
    question: ref,
    answer: ref,
    message: ref.optional(),
    task: ref.optional(),
  }),
  'mail.accepted': z.object({ ...mail, queueId: text.optional() }),
  'mail.opened': z.object({ ...mail }),
  'mail.clicked': z.object({ ...mail, link: ref, url: text, tags: z.array(ref).optional() }),
  'mail.bounced': z.object({
    ...mail,
    bounce: z.enum(['hard', 'soft', 'full', 'blocked']),
    status: text.optional(),
  }),
  'mail.complained': z.object({ ...mail }),
  'mail.unsubscribed': z.object({ message: ref.optional(), mail: ref.optional(), channel: channelSchema }),
  'message.failed': z.object({ ...mail, channel: channelSchema, reason: text }),
  'score.crossed': z.object({
    measure: scoreMeasureSchema,
    threshold: z.number(),
    direction: z.enum(['up', 'down']),
    before: z.number(),
    after: z.number(),
    /** Set when the threshold is a rise within this many days rather than a height. */
    withinDays: z.number().int().positive().optional(),
  }),
  'stage.changed': z.object({ before: stageSchema, after: stageSchema }),
  'qualification.changed': z.object({ before: qualificationSchema, after: qualificationSchema }),
  /** `field` is one of the lead's, `company` when it changes company, `company.<field>` when its company changes. */
  'attribute.changed': z.object({ field: ref, ...change }),
  'owner.changed': z.object({ before: ref.optional(), after: ref.optional() }),
  'consent.changed': z.object({
    channel: channelSchema,
    before: consentStateSchema,
    after: consentStateSchema,
    basis: consentBasisSchema.optional(),
    wording: ref.optional(),
  }),
  'segment.joined': z.object({ segment: ref }),
  'segment.left': z.object({ segment: ref }),
  'list.added': z.object({ list: ref }),
  'list.removed': z.object({ list: ref }),
  'lead.created': z.object({ source: text }),
  /** `owner` is the colleague whom the row of the list names. */
  'lead.imported': z.object({ import: ref, source: text.optional(), owner: ref.optional() }),
  'lead.merged': z.object({ survivor: ref, merged: ref, undone: z.boolean().optional() }),
  /** What a colleague wrote down about the lead. */
  'note.written': z.object({ note, by: ref.optional() }),
  'call.completed': z.object({
    /** Missing where a call centre's own system, or a file, told of the call. */
    task: ref.optional(),
    outcome: callOutcomeSchema,
    note: note.optional(),
    callBackAt: instant.optional(),
    issue: text.optional(),
    timing: text.optional(),
    budget: text.optional(),
    decisionMaker: text.optional(),
  }),
  'handoff.answered': z.object({
    handoff: ref,
    answer: handoffAnswerSchema,
    reason: text.optional(),
    note: note.optional(),
    /** When a held handoff is to be looked at again. */
    until: instant.optional(),
  }),
  'task.overdue': z.object({ task: ref, taskKind: z.enum(['call', 'handoff', 'todo']) }),
  'deal.changed': z.object({
    deal: ref,
    state: z.enum(['open', 'won', 'lost']),
    amount: z.number().nonnegative().optional(),
    reason: text.optional(),
  }),
  'seminar.registered': z.object({ seminar: ref }),
  'seminar.attended': z.object({ seminar: ref }),
  'store.visited': z.object({ store: ref }),
  /** `place` is where: the exhibition, the campaign, the visit. */
  'card.exchanged': z.object({ card: ref, place: text, by: ref.optional() }),
  'purchase.made': z.object({ order: ref, amount: z.number(), channel: z.enum(['net', 'store']).optional() }),
  'cart.updated': z.object({ cart: ref, amount: z.number(), items: z.number().int().nonnegative() }),
  'contract.changed': z.object({ contract: ref, state: ref, endsOn: text.optional() }),
  'scenario.entered': z.object({ scenario: ref, version: ref, run: ref }),
  'scenario.left': z.object({ scenario: ref, version: ref, run: ref, reason: ref }),
  'effect.completed': z.object({ run: ref, call: ref, outcome: ref, detail: text.optional() }),
  'control.paused': z.object(control),
  'control.resumed': z.object(control),
  'control.moved': z.object({ ...control, node: ref }),
  'control.skipped': z.object(control),
  'control.retried': z.object(control),
  'control.removed': z.object(control),
  'control.migrated': z.object({ ...control, version: ref, node: ref }),
} as const

/** What a custom event carries: up to fifty scalar fields. */
export const customPayloadSchema = z
  .record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.boolean()]))
  .refine((fields) => Object.keys(fields).length <= 50, { message: 'at most 50 fields' })

/** The axis that an event of a kind would score on, for reports; behaviour on the web counts as site. */
export const axisOfKind = (kind: string): Axis =>
  /^(page|link|asset|form|mail|question)\./u.test(kind) ? 'site' : 'real'
