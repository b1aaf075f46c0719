import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, int8, integer, json, text, uuid } from './columns.ts'

export const mails = pgTable('mails', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  content: json<unknown>('content').notNull(),
  /** The content frozen last; its number counts up. */
  versionId: uuid('version_id'),
  version: integer('version').notNull().default(0),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
  archivedAt: at('archived_at'),
})

/** Frozen content, compiled once per language. */
export const mailVersions = pgTable(
  'mail_versions',
  {
    id: uuid('id').primaryKey(),
    mailId: text('mail_id').notNull(),
    version: integer('version').notNull(),
    content: json<unknown>('content').notNull(),
    /** Language → compiled mail. */
    compiled: json<Record<string, unknown>>('compiled').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('mail_versions_mail').on(t.mailId, t.version)],
)

/** The ledger: one row for each send, with its one unique key (data.md). */
export const messages = pgTable(
  'messages',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull().unique(),
    channel: text('channel').notNull(),
    purpose: text('purpose').notNull(),
    leadId: uuid('lead_id'),
    runId: uuid('run_id'),
    versionId: uuid('version_id'),
    node: text('node'),
    mailId: text('mail_id'),
    mailVersionId: uuid('mail_version_id'),
    /** A mail to a colleague carries its content itself. */
    content: json<unknown>('content'),
    address: text('address').notNull(),
    domain: text('domain').notNull(),
    state: text('state').notNull().default('queued'),
    reason: text('reason'),
    claimedBy: text('claimed_by'),
    fence: integer('fence').notNull().default(0),
    leaseUntil: at('lease_until'),
    notBefore: at('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** A copy too many is better than none: sent again when it is not known whether it arrived. */
    atLeastOnce: boolean('at_least_once').notNull().default(false),
    mimeHash: text('mime_hash'),
    queueId: text('queue_id'),
    /** What the other side said last. */
    answer: text('answer'),
    createdAt: at('created_at').notNull(),
    triedAt: at('tried_at'),
    dataStartedAt: at('data_started_at'),
    acceptedAt: at('accepted_at'),
    settledAt: at('settled_at'),
    /** When a person first opened it, or followed one of its links; what machines do is apart. */
    openedAt: at('opened_at'),
    clickedAt: at('clicked_at'),
    machineAt: at('machine_at'),
    /** The most that is known of its being read. */
    seen: text('seen').generatedAlwaysAs(
      sql`case when clicked_at is not null then 'clicked' when opened_at is not null then 'opened' when machine_at is not null then 'machine' end`,
    ),
  },
  (t) => [
    // By receiving domain, so that no domain's backlog hides another's; what is not marketing goes first.
    index('messages_due')
      .on(t.domain, sql`(purpose = 'marketing')`, t.notBefore, t.id)
      .where(sql`state in ('queued', 'claimed', 'deferred')`),
    index('messages_doubt').on(t.dataStartedAt).where(sql`state in ('data_started', 'in_doubt')`),
    index('messages_lead').on(t.leadId, t.createdAt),
    index('messages_mail').on(t.mailId, t.createdAt, t.id),
    // All that the figures of a mail, or of a step that sends it, are counted from; alike entries take no room.
    index('messages_figures').on(t.mailId, t.versionId, t.node, t.state, t.seen),
    index('messages_ledger').on(t.createdAt, t.id).where(sql`purpose <> 'staff'`),
    index('messages_unsent')
      .on(t.state, t.createdAt, t.id)
      .where(sql`purpose <> 'staff' and state <> 'accepted'`),
  ],
)

/** Where the links of one message lead, when they hold something of the lead's own; others stand in the mail version. */
export const messageLinks = pgTable(
  'message_links',
  {
    messageId: uuid('message_id').notNull(),
    link: text('link').notNull(),
    url: text('url').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.link] })],
)

/** Openings and clicks as they came in; each leaves when it has become an event (data.md, machine hits). */
export const mailHits = pgTable(
  'mail_hits',
  {
    id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
    messageId: uuid('message_id').notNull(),
    kind: text('kind').notNull(),
    link: text('link'),
    url: text('url'),
    receivedAt: at('received_at').notNull(),
    /** Why the request alone shows a machine, if it does. */
    machine: text('machine'),
    visitorId: text('visitor_id'),
    ip: text('ip'),
    userAgent: text('user_agent'),
  },
  (t) => [index('mail_hits_message').on(t.messageId)],
)

export const forms = pgTable('forms', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Fields, consent wording, what follows: see FormDefinition. */
  definition: json<unknown>('definition').notNull(),
  active: boolean('active').notNull().default(true),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
  archivedAt: at('archived_at'),
})

export const submissions = pgTable(
  'submissions',
  {
    id: uuid('id').primaryKey(),
    formId: text('form_id').notNull(),
    leadId: uuid('lead_id'),
    visitorId: text('visitor_id'),
    fields: json<Record<string, unknown>>('fields').notNull(),
    at: at('at').notNull(),
  },
  (t) => [index('submissions_form').on(t.formId, t.at), index('submissions_lead').on(t.leadId)],
)

/** A document that leads can be given: a brochure, a white paper. */
export const materials = pgTable('materials', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  fileId: uuid('file_id'),
  stage: text('stage'),
  tags: text('tags').array().notNull().default(sql`'{}'::text[]`),
  createdAt: at('created_at').notNull(),
})
