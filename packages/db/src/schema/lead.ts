import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, int8, integer, json, text, uuid } from './columns.ts'

export const companies = pgTable(
  'companies',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    /** Folded, without ㈱ and the like: what names are matched by. */
    nameKey: text('name_key').notNull(),
    domain: text('domain'),
    corporateNumber: text('corporate_number'),
    fields: json<Record<string, unknown>>('fields').notNull().default({}),
    /** The file that it became known by; an undone import takes it along. */
    importId: uuid('import_id'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('companies_name_key').on(t.nameKey),
    index('companies_domain').on(t.domain),
    index('companies_corporate_number').on(t.corporateNumber),
  ],
)

/** `folded` is a function of the database that does what `fold` of the kernel does (migrations/0000_first.sql). */
const SEARCH = sql`folded(
  coalesce(fields ->> 'lastName', '') || coalesce(fields ->> 'firstName', '') || ' ' ||
  coalesce(fields ->> 'lastNameKana', '') || coalesce(fields ->> 'firstNameKana', '') || ' ' ||
  coalesce(fields ->> 'email', '') || ' ' || coalesce(fields ->> 'phone', '') || ' ' ||
  coalesce(fields ->> 'companyName', ''))`

const LIVING_PERSON = sql`person_key is not null and merged_into is null`

/** One person, one record (S16). A merged lead stays as a pointer to the survivor. */
export const leads = pgTable(
  'leads',
  {
    id: uuid('id').primaryKey(),
    fields: json<Record<string, unknown>>('fields').notNull().default({}),
    /** Folded names, address, phone and company in one text, for partial search; the database keeps it. */
    search: text('search').notNull().generatedAlwaysAs(SEARCH),
    /** The fields with every text folded, so that conditions find equal ones by index; the database keeps it. */
    folded: json<Record<string, unknown>>('folded').notNull().generatedAlwaysAs(sql`folded_fields(fields)`),
    /** Whole name and telephone as two records of one person are found by; the database keeps both. */
    personKey: text('person_key').generatedAlwaysAs(sql`person_key(fields)`),
    phoneKey: text('phone_key').generatedAlwaysAs(sql`phone_key(fields)`),
    language: text('language'),
    timeZone: text('time_zone'),
    stage: text('stage').notNull().default('generation_early'),
    qualification: text('qualification').notNull().default('none'),
    ownerId: uuid('owner_id'),
    companyId: uuid('company_id').references(() => companies.id),
    source: text('source'),
    /** The state now, by channel; the consents table holds how it came about. */
    consents: json<Record<string, string>>('consents').notNull().default({}),
    mergedInto: uuid('merged_into'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [
    index('leads_search_grams').using('gin', sql`search_grams(search)`),
    index('leads_folded').using('gin', sql`${t.folded} jsonb_path_ops`),
    index('leads_company').on(t.companyId),
    index('leads_same_company').on(t.personKey, t.companyId, t.id).where(LIVING_PERSON),
    index('leads_same_phone').on(t.personKey, t.phoneKey, t.id).where(LIVING_PERSON),
    index('leads_created').on(t.createdAt),
    index('leads_source').on(t.source, t.createdAt, t.qualification).where(sql`merged_into is null`),
    // Who there is, is counted off this alone.
    index('leads_living')
      .on(t.id, t.stage, t.qualification, t.ownerId, t.companyId)
      .where(sql`merged_into is null`),
    // Every 256th person, by chance: whom estimates ask among many (audience/estimate-matching.ts).
    index('leads_sampled').on(t.id).where(sql`merged_into is null and (uuid_hash(id) & 255) = 0`),
    index('leads_time_zone').on(t.timeZone).where(sql`time_zone is not null`),
  ],
)

/** The lead's lock and the counter of its events; narrow on purpose. */
export const leadClock = pgTable('lead_clock', {
  leadId: uuid('lead_id').primaryKey(),
  evSeq: int8('ev_seq').notNull().default(0),
})

/** What a person is recognised by: address, phone, browser, external id. */
export const identities = pgTable(
  'identities',
  {
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    leadId: uuid('lead_id').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value] }), index('identities_lead').on(t.leadId)],
)

/** How each state of consent came about; appended, never changed (kept as evidence). */
export const consents = pgTable(
  'consents',
  {
    id: uuid('id').primaryKey(),
    leadId: uuid('lead_id').notNull(),
    channel: text('channel').notNull(),
    state: text('state').notNull(),
    basis: text('basis'),
    wording: text('wording'),
    evidence: json<Record<string, unknown>>('evidence').notNull().default({}),
    at: at('at').notNull(),
  },
  (t) => [index('consents_lead').on(t.leadId, t.channel)],
)

export const customFields = pgTable('custom_fields', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  nameEn: text('name_en'),
  type: text('type').notNull(),
  options: json<string[]>('options').notNull().default([]),
  personal: boolean('personal').notNull().default(false),
  archived: boolean('archived').notNull().default(false),
  createdAt: at('created_at').notNull(),
})

/** A merge with all that is needed to undo it exactly. */
export const leadMerges = pgTable(
  'lead_merges',
  {
    id: uuid('id').primaryKey(),
    survivorId: uuid('survivor_id').notNull(),
    mergedId: uuid('merged_id').notNull(),
    snapshot: json<unknown>('snapshot').notNull(),
    at: at('at').notNull(),
    byUser: uuid('by_user'),
    undoneAt: at('undone_at'),
  },
  (t) => [index('lead_merges_survivor').on(t.survivorId), index('lead_merges_merged').on(t.mergedId)],
)

/** A browser; known once it has a lead. */
export const visitors = pgTable(
  'visitors',
  {
    id: text('id').primaryKey(),
    leadId: uuid('lead_id'),
    firstSeenAt: at('first_seen_at').notNull(),
    lastSeenAt: at('last_seen_at').notNull(),
    /** Where it was last seen from (S5). */
    ip: text('ip'),
    userAgent: text('user_agent'),
  },
  (t) => [index('visitors_lead').on(t.leadId)],
)

export const segments = pgTable('segments', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  condition: json<unknown>('condition').notNull(),
  builtAt: at('built_at'),
  createdAt: at('created_at').notNull(),
})

export const segmentMembers = pgTable(
  'segment_members',
  {
    segmentId: text('segment_id')
      .notNull()
      .references(() => segments.id, { onDelete: 'cascade' }),
    leadId: uuid('lead_id').notNull(),
    joinedAt: at('joined_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.segmentId, t.leadId] }), index('segment_members_lead').on(t.leadId)],
)

/** Lists put together by hand; `system` ones (internal, competitor, customer, negotiation, test) are left out of sends. */
export const lists = pgTable('lists', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  system: boolean('system').notNull().default(false),
  createdAt: at('created_at').notNull(),
})

export const listMembers = pgTable(
  'list_members',
  {
    listId: text('list_id')
      .notNull()
      .references(() => lists.id, { onDelete: 'cascade' }),
    leadId: uuid('lead_id').notNull(),
    addedAt: at('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.listId, t.leadId] }), index('list_members_lead').on(t.leadId)],
)

/** Addresses that get nothing on a channel; by hash, so that they survive an erasure. */
export const suppressions = pgTable(
  'suppressions',
  {
    channel: text('channel').notNull(),
    addressHash: text('address_hash').notNull(),
    reason: text('reason').notNull(),
    at: at('at').notNull(),
    messageId: uuid('message_id'),
  },
  (t) => [primaryKey({ columns: [t.channel, t.addressHash] })],
)

export const scoreRuleSets = pgTable('score_rule_sets', {
  version: integer('version').primaryKey(),
  rules: json<unknown>('rules').notNull(),
  liveFrom: at('live_from').notNull(),
  createdBy: uuid('created_by'),
  createdAt: at('created_at').notNull(),
})

/** Every point ever given, dated and explained; a score is their sum. */
export const scoreEntries = pgTable(
  'score_entries',
  {
    id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
    leadId: uuid('lead_id').notNull(),
    axis: text('axis').notNull(),
    points: integer('points').notNull(),
    /** Null for points given by a scenario step or a person. */
    ruleId: text('rule_id'),
    ruleSet: integer('rule_set'),
    eventSeq: int8('event_seq'),
    runId: uuid('run_id'),
    /** What the points were given about (a message, a page), for caps that count per thing. */
    subject: text('subject'),
    note: text('note'),
    /** Why: the rule was met, what it holds for ceased, or its points grew old (D6). */
    reason: text('reason').notNull().default('met'),
    at: at('at').notNull(),
  },
  (t) => [
    index('score_entries_lead').on(t.leadId, t.at),
    index('score_entries_rule').on(t.ruleId, t.leadId, t.reason).where(sql`rule_id is not null`),
  ],
)

/** The four axes of each lead in one narrow row; the total is generated, so that lists sort by it. */
export const scores = pgTable(
  'scores',
  {
    leadId: uuid('lead_id').primaryKey(),
    company: integer('company').notNull().default(0),
    personal: integer('personal').notNull().default(0),
    site: integer('site').notNull().default(0),
    real: integer('real').notNull().default(0),
    total: integer('total').notNull().generatedAlwaysAs(sql`company + personal + site + "real"`),
  },
  (t) => [index('scores_total').on(t.total.desc(), t.leadId)],
)
