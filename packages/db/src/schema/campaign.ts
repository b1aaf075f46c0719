import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, int8, json, text, uuid } from './columns.ts'
import { segments } from './lead.ts'

/** Purpose, one measured goal with target and date, period and cost (S27). */
export const campaigns = pgTable(
  'campaigns',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    purpose: text('purpose').notNull().default(''),
    goal: json<unknown>('goal').notNull(),
    target: int8('target').notNull(),
    /** Days of the organisation's calendar, as 2026-11-22. */
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    dueOn: text('due_on').notNull(),
    /** What it costs beside its imports; whole yen. */
    cost: int8('cost'),
    /** Who is in the plan (S18). */
    segmentId: text('segment_id').references(() => segments.id, { onDelete: 'set null' }),
    /** What was counted last. */
    figures: json<unknown>('figures').notNull().default({}),
    countedAt: at('counted_at'),
    /** When it is counted next; empty once it has been for the last time. */
    countDueAt: at('count_due_at'),
    createdBy: uuid('created_by'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('campaigns_to_count').on(t.countDueAt).where(sql`count_due_at is not null`)],
)

const campaignId = () =>
  text('campaign_id')
    .notNull()
    .references(() => campaigns.id, { onDelete: 'cascade' })

/** What belongs to a campaign: scenarios, mails, forms, documents, seminars, imports. */
export const campaignParts = pgTable(
  'campaign_parts',
  { campaignId: campaignId(), kind: text('kind').notNull(), partId: text('part_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.kind, t.partId] }),
    index('campaign_parts_part').on(t.kind, t.partId),
  ],
)

/** Who has come how far in a campaign; counted anew from what happened (S46). */
export const campaignMembers = pgTable(
  'campaign_members',
  {
    campaignId: campaignId(),
    leadId: uuid('lead_id').notNull(),
    targetedAt: at('targeted_at').notNull(),
    reachedAt: at('reached_at'),
    respondedAt: at('responded_at'),
    achievedAt: at('achieved_at'),
    status: text('status').generatedAlwaysAs(
      sql`case when achieved_at is not null then 'achieved' when responded_at is not null then 'responded' when reached_at is not null then 'reached' else 'targeted' end`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.leadId] }),
    index('campaign_members_status').on(t.campaignId, t.status, t.leadId),
    index('campaign_members_lead').on(t.leadId),
  ],
)

/** Everything that counts towards a campaign's goal: a person, a deal, an order. */
export const campaignGoals = pgTable(
  'campaign_goals',
  {
    campaignId: campaignId(),
    /** What it is; nothing counts twice. */
    subject: text('subject').notNull(),
    leadId: uuid('lead_id').notNull(),
    at: at('at').notNull(),
    amount: int8('amount').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.subject] }),
    index('campaign_goals_at').on(t.campaignId, t.at),
    index('campaign_goals_lead').on(t.leadId),
  ],
)
