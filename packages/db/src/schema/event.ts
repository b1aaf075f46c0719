import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core'
import { at, int8, json, text, uuid } from './columns.ts'

/** Raw hits as they came in, by received month; those of known leads leave when they have become events. */
export const hits = pgTable(
  'hits',
  {
    id: int8('id').generatedAlwaysAsIdentity().notNull(),
    receivedAt: at('received_at').notNull(),
    /** 0–63, by hash of the visitor or lead: one owner at a time, so that nothing is reordered. */
    shard: smallint('shard').notNull(),
    visitorId: text('visitor_id'),
    leadId: uuid('lead_id'),
    kind: text('kind').notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
    occurredAt: at('occurred_at').notNull(),
    machine: boolean('machine').notNull().default(false),
    /** Why it does not count, where the server could tell: a scanner, a bot, the organisation's own network. */
    machineReason: text('machine_reason'),
    /** Where it was sent from, as far as the server knows (S5). */
    ip: text('ip'),
    userAgent: text('user_agent'),
    /** Identifying data that came with the hit: what it asks to be joined to. */
    identify: json<Record<string, unknown>>('identify'),
    /** Taken in while the visitor is unknown; waits for identification. */
    kept: boolean('kept').notNull().default(false),
    /** Why no event could be made of it, when it was set aside so as not to hold up the others. */
    fault: text('fault'),
  },
  (t) => [
    primaryKey({ columns: [t.receivedAt, t.id] }),
    index('hits_queue').on(t.shard, t.id).where(sql`not kept and fault is null`),
    index('hits_visitor').on(t.visitorId, t.id),
  ],
)

/** Sender's keys by their digests (`digestOfKey`): what has been taken in already. */
export const eventKeys = pgTable(
  'event_keys',
  {
    digest: uuid('digest').primaryKey(),
    receivedAt: at('received_at').notNull(),
    /** What a request under this key contained (SHA-256, base64url), where the same key must not bring anything else. */
    content: text('content'),
  },
  (t) => [index('event_keys_received').using('brin', t.receivedAt)],
)

const CAMPAIGN_VISIT = sql`kind = 'page.viewed' and payload ->> 'utmCampaign' is not null`

/** The history of each lead, gapless by sequence, by received month. Nothing has a foreign key to it. */
export const events = pgTable(
  'events',
  {
    leadId: uuid('lead_id').notNull(),
    seq: int8('seq').notNull(),
    kind: text('kind').notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
    occurredAt: at('occurred_at').notNull(),
    receivedAt: at('received_at').notNull(),
    machine: boolean('machine').notNull().default(false),
    /** Why it does not count, where that is known. */
    machineReason: text('machine_reason'),
    joined: boolean('joined').notNull().default(false),
    causeKind: text('cause_kind'),
    causeId: text('cause_id'),
    byRun: uuid('by_run'),
    depth: smallint('depth').notNull().default(0),
    /** The lead whose history it stood in before a merge: news only to the runs that came over with it. */
    movedFrom: uuid('moved_from'),
  },
  (t) => [
    primaryKey({ columns: [t.leadId, t.seq, t.receivedAt] }),
    index('events_lead_kind').on(t.leadId, t.kind, t.seq),
    index('events_kind_time').on(t.kind, t.occurredAt, t.leadId).where(sql`not machine`),
    index('events_received').using('brin', t.receivedAt),
    // Conditions leave out the months before their days by it.
    check('events_after_the_fact', sql`occurred_at <= received_at`),
    index('events_utm_campaign').on(sql`(payload ->> 'utmCampaign')`, t.occurredAt).where(CAMPAIGN_VISIT),
  ],
)

export const pageGroups = pgTable('page_groups', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Path patterns, `*` for anything; a pattern with a host names the host too. */
  patterns: json<string[]>('patterns').notNull(),
  createdAt: at('created_at').notNull(),
})

export const customEvents = pgTable('custom_events', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  fields: json<unknown>('fields').notNull().default([]),
  createdAt: at('created_at').notNull(),
})

/** Who works which part of the hits now. */
export const shards = pgTable('shards', {
  shard: smallint('shard').primaryKey(),
  owner: text('owner'),
  leaseUntil: at('lease_until'),
})
